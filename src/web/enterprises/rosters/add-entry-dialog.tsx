import { Form, Input, Modal } from 'antd';
import { useRef } from 'react';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import type { Day } from '../../kit/days';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { EnterprisePicker } from '../enterprise-picker';
import { ROSTERS } from './rosters.words';

interface Values {
  enterpriseIds: string[];
  fromDay?: Day;
  note?: string;
}

/** Several at once, as a document names them; whoever is on it already is passed over. */
export default function AddEntryDialog({ rosterId, close }: { rosterId: string; close(): void }) {
  const t = useWords(ROSTERS);
  const toast = useToast();
  const keys = useRef(new Map<string, string>());
  const keyOf = (enterpriseId: string): string => {
    const key = keys.current.get(enterpriseId) ?? newId();
    keys.current.set(enterpriseId, key);
    return key;
  };
  const addOne = async (enterpriseId: string, { fromDay, note }: Values): Promise<boolean> => {
    const params = { path: { id: rosterId }, header: { 'Idempotency-Key': keyOf(enterpriseId) } };
    const body = { enterpriseId, fromDay: fromDay || undefined, note: note?.trim() || null };
    try {
      await api.POST('/api/v1/rosters/{id}/entries', { params, body });
      return true;
    } catch (error) {
      if (isRefused(error, 'ROSTER.ALREADY_ON')) return false;
      throw error;
    }
  };
  const submit = async (values: Values): Promise<void> => {
    let added = 0;
    try {
      for (const id of values.enterpriseIds) if (await addOne(id, values)) added += 1;
    } finally {
      await refresh();
    }
    toast.done(t.entriesAdded(added, values.enterpriseIds.length - added));
    close();
  };
  return (
    <Modal open title={t.addEntry} footer={null} onCancel={close} width={560}>
      <SubmitForm<Values> kept={`roster-entries.${rosterId}`} submit={submit} cancel={close}>
        <Form.Item name="enterpriseIds" label={t.enterprises} rules={[{ required: true }]}>
          <EnterprisePicker label={t.enterprises} autoFocus />
        </Form.Item>
        <Form.Item name="fromDay" label={t.from} extra={t.fromHint}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="note" label={t.note}>
          <Input maxLength={500} />
        </Form.Item>
      </SubmitForm>
    </Modal>
  );
}
