import { Form, Input } from 'antd';
import { api } from '../api/client';
import { SubmitForm } from '../kit/form';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import type { DialogProps } from './dialog-props';
import { DIALOGS } from './dialogs.words';
import { undo } from './use-reminder-acts';

export function CancelForm({ reminder, run, close }: DialogProps) {
  const t = useWords(DIALOGS);
  const toast = useToast();
  const submit = ({ reason }: { reason: string }): Promise<void> =>
    run(async () => {
      const { id, version } = reminder;
      const body = { version, reason: reason.trim() };
      const { data } = await api.POST('/api/v1/reminders/{id}/cancel', { params: { path: { id } }, body });
      toast.done(t.cancelled, data && (() => undo(data)));
    });
  return (
    <>
      <p className="dialog-about">{t.cancelAbout}</p>
      <SubmitForm<{ reason: string }>
        kept={`reminder-cancel.${reminder.id}`}
        submit={submit}
        submitLabel={t.cancelIt}
        cancel={close}
      >
        <Form.Item name="reason" label={t.why} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus maxLength={200} placeholder={t.whyHint} />
        </Form.Item>
      </SubmitForm>
    </>
  );
}
