import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import type { Assignment } from './assignment';
import { ASSIGNMENTS } from './assignments.words';

/** It was entered by mistake. */
export default function WithdrawDialog({ assignment, close }: { assignment: Assignment; close(): void }) {
  const t = useWords(ASSIGNMENTS);
  const toast = useToast();
  const { id: assignmentId, enterpriseId, version, officerName } = assignment;
  const submit = async ({ reason }: { reason: string }): Promise<void> => {
    const params = { path: { id: enterpriseId, assignmentId } };
    try {
      const body = { version, reason: reason.trim() };
      await api.POST('/api/v1/enterprises/{id}/assignments/{assignmentId}/withdraw', { params, body });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) await refresh();
      throw error;
    }
    await refresh();
    toast.done(t.withdrawnDone);
    close();
  };
  return (
    <Modal open title={t.withdrawTitle(officerName)} footer={null} onCancel={close} width={480}>
      <p className="soft dialog-note">{t.withdrawAbout}</p>
      <SubmitForm<{ reason: string }> submit={submit} submitLabel={t.withdraw} cancel={close}>
        <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus maxLength={200} placeholder={t.reasonHint} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
