import { Form, Input, Modal } from 'antd';
import { api } from '../api/client';
import { refresh } from '../api/query';
import { SubmitForm } from '../kit/form';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import { TOKENS } from './account-acts.words';
import type { PersonView } from './use-people';

interface Values {
  name: string;
  expiresOn?: string;
}

/** Asks what a token is for and how long it shall last. */
export function IssueToken({
  account,
  done,
  close,
}: {
  account: PersonView;
  done(name: string, secret: string): void;
  close(): void;
}) {
  const t = useWords(TOKENS);
  const { today } = useToday();
  const submit = async ({ name, expiresOn }: Values): Promise<void> => {
    const { data } = await api.POST('/api/v1/accounts/{id}/tokens', {
      params: { path: { id: account.id } },
      body: { name: name.trim(), expiresOn: expiresOn || null },
    });
    if (!data) return;
    done(data.token.name, data.secret);
    await refresh();
  };
  return (
    <Modal open title={t.issueTitle(account.name)} footer={null} mask={{ closable: false }} onCancel={close}>
      <SubmitForm<Values> submit={submit} submitLabel={t.issue} cancel={close}>
        <Form.Item
          name="name"
          label={t.name}
          extra={t.nameHint}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="expiresOn" label={t.expiresOn} extra={t.expiresHint}>
          <Input type="date" min={today} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
