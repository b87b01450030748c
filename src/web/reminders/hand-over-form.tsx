import { Form } from 'antd';
import { PersonPicker } from '../accounts/person-picker';
import { usePeople } from '../accounts/use-people';
import { api } from '../api/client';
import { SubmitForm } from '../kit/form';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import type { Role } from '../session/session';
import type { DialogProps } from './dialog-props';
import { DIALOGS } from './dialogs.words';

/** Those whose roles have an inbox. */
const ROLES: readonly Role[] = ['officer', 'manager', 'clerk', 'approver', 'admin'];

export function HandOverForm({ reminder, run, close }: DialogProps) {
  const t = useWords(DIALOGS);
  const toast = useToast();
  const { nameOf } = usePeople();
  const submit = ({ toAccountId }: { toAccountId: string }): Promise<void> =>
    run(async () => {
      const { id, version } = reminder;
      const body = { version, toAccountId };
      await api.POST('/api/v1/reminders/{id}/hand-over', { params: { path: { id } }, body });
      toast.done(t.handedOver(nameOf(toAccountId)));
    });
  return (
    <>
      <p className="dialog-about">
        {t.handOverAbout}
        <br />
        {t.now} <strong>{reminder.recipient.name}</strong>
      </p>
      <SubmitForm<{ toAccountId: string }> submit={submit} submitLabel={t.handOver} cancel={close}>
        <Form.Item name="toAccountId" label={t.toWhom} rules={[{ required: true }]}>
          <PersonPicker label={t.toWhom} roles={ROLES} without={reminder.recipient.id} />
        </Form.Item>
      </SubmitForm>
    </>
  );
}
