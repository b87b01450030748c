import { Form } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { Page } from '../../kit/page';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import '../enterprises.css';
import { EnterpriseFields } from './enterprise-fields';
import { newOf, trimmed, type FormValues } from './enterprise-values';
import { FORM } from './form.words';
import { NamesakeQuestion } from './namesake-question';
import { useNamesake } from './use-namesake';

/** A new enterprise; `?name=` brings along what somebody had searched for in vain. */
export default function NewPage() {
  const t = useWords(FORM);
  const toast = useToast();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<FormValues>();
  const [initial] = useState<Partial<FormValues>>({ name: params.get('name') ?? '', status: 'active' });
  const key = useRef(newId());
  const { namesake, insteadOf, confirm, isConfirmed } = useNamesake();

  const submit = async (typed: FormValues): Promise<void> => {
    const values = trimmed(typed);
    try {
      const { data } = await api.POST('/api/v1/enterprises', {
        params: { header: { 'Idempotency-Key': key.current } },
        body: newOf(values, isConfirmed(values.name)),
      });
      await refresh();
      toast.done(t.added(values.name));
      void navigate(data ? `/enterprises/${data.id}` : '/enterprises', { replace: true });
    } catch (error) {
      throw insteadOf(error, values.name);
    }
  };
  return (
    <Page title={t.newTitle} about={t.newAbout}>
      <div className="sheet narrow">
        <SubmitForm<FormValues>
          form={form}
          kept="enterprise-new"
          initial={initial}
          submit={submit}
          submitLabel={t.create}
          cancel={() => void navigate('/enterprises')}
        >
          {namesake && (
            <NamesakeQuestion
              namesake={namesake}
              confirm={() => {
                confirm();
                form.submit();
              }}
            />
          )}
          <EnterpriseFields />
        </SubmitForm>
      </div>
    </Page>
  );
}
