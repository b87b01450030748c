import { Form, Input, Modal } from 'antd';
import { useRef } from 'react';
import { PersonPicker } from '../../accounts/person-picker';
import { usePeople } from '../../accounts/use-people';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { refresh } from '../../api/query';
import type { Day } from '../../kit/days';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { ASSIGNMENTS } from './assignments.words';

interface Values {
  officerId: string;
  fromDay: Day;
  toDay?: Day;
}

/** Somebody who helps beside the officer. */
export default function SupportDialog({ enterpriseId, close }: { enterpriseId: string; close(): void }) {
  const t = useWords(ASSIGNMENTS);
  const toast = useToast();
  const { nameOf } = usePeople();
  const { today } = useToday();
  const key = useRef(newId());
  const submit = async ({ officerId, fromDay, toDay }: Values): Promise<void> => {
    await api.POST('/api/v1/enterprises/{id}/assignments', {
      params: { path: { id: enterpriseId }, header: { 'Idempotency-Key': key.current } },
      body: { officerId, role: 'support', fromDay, toDay: toDay || null },
    });
    await refresh();
    toast.done(t.added(nameOf(officerId)));
    close();
  };
  return (
    <Modal open title={t.addSupport} footer={null} onCancel={close} width={480}>
      <SubmitForm<Values> initial={{ fromDay: today }} submit={submit} cancel={close}>
        <Form.Item name="officerId" label={t.who} rules={[{ required: true }]}>
          <PersonPicker label={t.who} roles={['officer', 'manager']} />
        </Form.Item>
        <div className="form-row">
          <Form.Item name="fromDay" label={t.from} rules={[{ required: true }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="toDay" label={t.until}>
            <Input type="date" />
          </Form.Item>
        </div>
      </SubmitForm>
    </Modal>
  );
}
