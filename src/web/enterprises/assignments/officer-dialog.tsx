import { Form, Input, Modal } from 'antd';
import { PersonPicker } from '../../accounts/person-picker';
import { usePeople } from '../../accounts/use-people';
import { api } from '../../api/client';
import { refresh } from '../../api/query';
import type { Day } from '../../kit/days';
import { useConfirm } from '../../kit/confirm';
import { SubmitForm } from '../../kit/form';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import type { Assignment } from './assignment';
import { ASSIGNMENTS } from './assignments.words';

interface Values {
  officerId: string;
  fromDay: Day;
}

/** Another officer from a day on. What was promised passes on with it, so before and after are shown first. */
export default function OfficerDialog(props: { enterpriseId: string; present?: Assignment; close(): void }) {
  const { enterpriseId, present, close } = props;
  const t = useWords(ASSIGNMENTS);
  const toast = useToast();
  const { nameOf } = usePeople();
  const { today } = useToday();
  const [confirm, dialog] = useConfirm();
  const title = present ? t.change : t.assign;
  const submit = async (body: Values): Promise<void> => {
    const name = nameOf(body.officerId);
    if (present)
      await confirm({
        title,
        act: title,
        about: t.passOn,
        changes: [{ key: 'officer', label: t.officer, before: present.officerName, after: name }],
      });
    const params = { path: { id: enterpriseId } };
    await api.PUT('/api/v1/enterprises/{id}/officer', { params, body });
    await refresh();
    toast.done(t.changed(name));
    close();
  };
  return (
    <Modal open title={title} footer={null} onCancel={close} width={480}>
      {present && <p className="soft dialog-note">{t.passOn}</p>}
      <SubmitForm<Values> initial={{ fromDay: today }} submit={submit} submitLabel={title} cancel={close}>
        <Form.Item name="officerId" label={t.officer} rules={[{ required: true }]}>
          <PersonPicker label={t.officer} roles={['officer', 'manager']} without={present?.officerId} />
        </Form.Item>
        <Form.Item name="fromDay" label={t.from} rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
      </SubmitForm>
      {dialog}
    </Modal>
  );
}
