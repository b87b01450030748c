import { Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { GIVEN_UP, Refused, isRefused } from '../api/problem';
import { refresh } from '../api/query';
import { Changes, type Change } from '../kit/changes';
import { useConfirm } from '../kit/confirm';
import { SubmitForm } from '../kit/form';
import { differing, mergeStale } from '../kit/stale';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import { useSession } from '../session/session';
import { ACTS } from './account-acts.words';
import { AccountFields } from './account-fields';
import { formOf, hasInbox, saidIn, valuesOf, type AccountValues, type FormValues } from './account-values';
import { ACCOUNTS } from './accounts.words';
import type { PersonView } from './use-people';
import { useAccountChanges } from './use-account-changes';

/** Who somebody is and what they may do; what decides about rights is asked once more, before and after side by side. */
export function AccountForm({ account }: { account: PersonView }) {
  const t = useWords(ACCOUNTS);
  const a = useWords(ACTS);
  const toast = useToast();
  const navigate = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const [confirm, dialog] = useConfirm();
  const changesOf = useAccountChanges();
  const warningsOf = useWarnings(account.id);
  /** What this form was filled with; others may have saved since. */
  const [base, setBase] = useState({ version: account.version ?? 1, values: valuesOf(account) });
  const [theirs, setTheirs] = useState<Change[]>([]);

  const submit = async (typed: FormValues): Promise<void> => {
    const values = saidIn(typed);
    const body = differing(base.values, values);
    const keys = Object.keys(body) as (keyof AccountValues)[];
    if (keys.length === 0) return toast.done(t.saved);
    const warnings = warningsOf(base.values, values);
    if (keys.some((key) => key !== 'name' && key !== 'unitId'))
      await confirm({
        title: a.saveTitle,
        act: a.saveAct,
        changes: changesOf(base.values, values, keys),
        danger: warnings.isOwn,
        about: warnings.texts.map((text) => (
          <p key={text} className="notice">
            {text}
          </p>
        )),
      });
    try {
      const params = { path: { id: account.id } };
      const { data } = await api.PATCH('/api/v1/accounts/{id}', {
        params,
        body: { ...body, version: base.version },
      });
      if (data) setBase({ version: data.version ?? 1, values: valuesOf(data) });
      setTheirs([]);
    } catch (error) {
      if (!isRefused(error, 'VERSION.STALE')) throw error;
      await takeOver(values);
      throw new Refused({ code: GIVEN_UP });
    }
    toast.done(t.saved);
    await refresh();
    if (warnings.losesAdmin) void navigate('/');
  };
  const takeOver = async (mine: AccountValues): Promise<void> => {
    const params = { path: { id: account.id } };
    const { data } = await api.GET('/api/v1/accounts/{id}', { params });
    if (!data) return;
    const present = valuesOf(data);
    const merged = mergeStale(base.values, present, mine);
    form.setFieldsValue(formOf(merged.values) as Parameters<typeof form.setFieldsValue>[0]);
    setTheirs(changesOf(base.values, present, merged.theirs));
    setBase({ version: data.version ?? 1, values: present });
  };
  return (
    <>
      {theirs.length > 0 && (
        <div className="notice" role="status">
          <strong>{a.staleTitle}</strong>
          <p>{a.stale}</p>
          <Changes caption={a.staleTitle} changes={theirs} was={a.sawBefore} is={a.isNow} />
        </div>
      )}
      <SubmitForm<FormValues>
        form={form}
        kept={`account-${account.id}`}
        initial={formOf(base.values)}
        submit={submit}
        submitLabel={t.save}
      >
        <AccountFields />
      </SubmitForm>
      {dialog}
    </>
  );
}

/** What somebody should know before these rights change. */
function useWarnings(id: string) {
  const a = useWords(ACTS);
  const { account } = useSession();
  const isSelf = account.id === id;
  return (before: AccountValues, after: AccountValues) => {
    const losesAdmin = isSelf && before.roles.includes('admin') && !after.roles.includes('admin');
    const endsSelf = isSelf && after.endsOn !== null && after.endsOn !== before.endsOn;
    const losesInbox = hasInbox(before.roles) && !hasInbox(after.roles);
    const willEnd = after.endsOn !== null && after.endsOn !== before.endsOn;
    const texts = [
      losesAdmin && a.loseAdmin,
      endsSelf && a.endSelf,
      losesInbox && a.inboxLost,
      willEnd && a.promisesOn,
    ].filter((text): text is string => Boolean(text));
    return { losesAdmin, isOwn: losesAdmin || endsSelf, texts };
  };
}
