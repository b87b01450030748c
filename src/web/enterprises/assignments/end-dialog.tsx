import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import type { Day } from '../../kit/days';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import type { Assignment } from './assignment';
import { ASSIGNMENTS } from './assignments.words';

/** It is over, or will be. */
export default function EndDialog({ assignment, close }: { assignment: Assignment; close(): void }) {
  const t = useWords(ASSIGNMENTS);
  const toast = useToast();
  const { today } = useToday();
  const { id: assignmentId, enterpriseId, version, fromDay, officerName } = assignment;
  const submit = async ({ toDay }: { toDay: Day }): Promise<void> => {
    const params = { path: { id: enterpriseId, assignmentId } };
    try {
      const body = { version, toDay };
      await api.POST('/api/v1/enterprises/{id}/assignments/{assignmentId}/end', { params, body });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) await refresh();
      throw error;
    }
    await refresh();
    toast.done(t.ended);
    close();
  };
  return (
    <Modal open title={t.endTitle(officerName)} footer={null} onCancel={close} width={480}>
      <SubmitForm<{ toDay: Day }>
        initial={{ toDay: fromDay > today ? fromDay : today }}
        submit={submit}
        submitLabel={t.end}
        cancel={close}
      >
        <Form.Item name="toDay" label={t.lastDay} rules={[{ required: true }]}>
          <Input type="date" min={fromDay} autoFocus />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
