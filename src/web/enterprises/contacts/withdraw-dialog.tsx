import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import type { Contact } from './contact';
import { CONTACTS } from './contacts.words';

/** A contact who is gone, or was entered by mistake. */
export default function WithdrawDialog({ contact, close }: { contact: Contact; close(): void }) {
  const t = useWords(CONTACTS);
  const toast = useToast();
  const submit = async ({ reason }: { reason?: string }): Promise<void> => {
    const { id: contactId, enterpriseId, version } = contact;
    try {
      await api.POST('/api/v1/enterprises/{id}/contacts/{contactId}/withdraw', {
        params: { path: { id: enterpriseId, contactId } },
        body: { version, reason: reason?.trim() || null },
      });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) await refresh();
      throw error;
    }
    await refresh();
    toast.done(t.withdrawn);
    close();
  };
  return (
    <Modal open title={t.withdrawTitle(contact.name)} footer={null} onCancel={close} width={480}>
      <p className="soft dialog-note">{t.withdrawAbout}</p>
      <SubmitForm<{ reason?: string }> submit={submit} submitLabel={t.withdraw} cancel={close}>
        <Form.Item name="reason" label={t.reason}>
          <Input autoFocus maxLength={200} placeholder={t.reasonHint} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
