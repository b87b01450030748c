import { Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { GIVEN_UP, isRefused, Refused } from '../../api/problem';
import { refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { mergeStale } from '../../kit/stale';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import type { Enterprise } from '../enterprise';
import { EnterpriseFields } from './enterprise-fields';
import { amendmentOf, trimmed, valuesOf, type FormValues } from './enterprise-values';
import { FORM } from './form.words';
import { NamesakeQuestion } from './namesake-question';
import { StaleNotice, type Stale } from './stale-notice';
import { useNamesake } from './use-namesake';

/** The form of an enterprise as it was when it was opened; whoever saves first does not lose, nor does the second. */
export function EditForm({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords(FORM);
  const toast = useToast();
  const navigate = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const [seen, setSeen] = useState(enterprise);
  const [stale, setStale] = useState<Stale>();
  const { namesake, insteadOf, confirm, isConfirmed } = useNamesake();
  const params = { path: { id: seen.id } };
  const leave = (): void => void navigate(`/enterprises/${seen.id}`, { replace: true });

  const submit = async (typed: FormValues): Promise<void> => {
    const values = trimmed(typed);
    const changed = amendmentOf(seen, values);
    if (Object.keys(changed).length === 0) {
      toast.done(t.unchanged);
      return leave();
    }
    const body = {
      ...changed,
      version: seen.version as number,
      nameWasWrong: (changed.name !== undefined && typed.nameChange === 'mistyped') || undefined,
      sameNameConfirmed: isConfirmed(values.name) || undefined,
    };
    try {
      await api.PATCH('/api/v1/enterprises/{id}', { params, body });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) await catchUp();
      throw insteadOf(error, values.name);
    }
    await refresh();
    toast.done(t.saved);
    leave();
  };
  /** Takes over what the others have saved, keeps what was typed, and says both. */
  const catchUp = async (): Promise<void> => {
    const { data: present } = await api.GET('/api/v1/enterprises/{id}', { params });
    if (!present?.version) return;
    const before = valuesOf(seen);
    const now = valuesOf(present);
    const { values, theirs, both } = mergeStale(
      before,
      now,
      trimmed(form.getFieldsValue(true) as FormValues),
    );
    form.setFieldsValue(values);
    setSeen(present);
    setStale({ before, now, theirs, both });
    throw new Refused({ code: GIVEN_UP });
  };
  return (
    <div className="sheet narrow">
      <SubmitForm<FormValues>
        form={form}
        kept={`enterprise.${seen.id}.${seen.version}`}
        initial={valuesOf(enterprise)}
        submit={submit}
        cancel={leave}
      >
        {stale && <StaleNotice stale={stale} />}
        {namesake && (
          <NamesakeQuestion
            namesake={namesake}
            confirm={() => {
              confirm();
              form.submit();
            }}
          />
        )}
        <EnterpriseFields own={{ id: seen.id, name: seen.name }} />
      </SubmitForm>
    </div>
  );
}
