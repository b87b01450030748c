import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import type { components } from '../../api/schema';
import type { Day } from '../../kit/days';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { ROSTERS } from './rosters.words';

interface EndEntryProps {
  entry: components['schemas']['RosterEntryView'];
  close(): void;
}

/** It is no longer on the list after this day. */
export default function EndEntryDialog({ entry, close }: EndEntryProps) {
  const t = useWords(ROSTERS);
  const toast = useToast();
  const { today } = useToday();
  const { id: entryId, rosterId, version, fromDay, enterpriseName } = entry;
  const submit = async ({ toDay }: { toDay: Day }): Promise<void> => {
    const params = { path: { id: rosterId, entryId } };
    try {
      await api.POST('/api/v1/rosters/{id}/entries/{entryId}/end', { params, body: { version, toDay } });
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) await refresh();
      throw error;
    }
    await refresh();
    toast.done(t.ended);
    close();
  };
  return (
    <Modal open title={t.endTitle(enterpriseName)} footer={null} onCancel={close} width={480}>
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
