import { Modal } from 'antd';
import { useState } from 'react';
import { isRefused } from '../api/problem';
import { $api, refresh } from '../api/query';
import { useWords } from '../language/words';
import { CancelForm } from './cancel-form';
import { DIALOGS } from './dialogs.words';
import { HandOverForm } from './hand-over-form';
import type { Asked } from './dialog-props';
import { ReminderAbout } from './reminder-about';
import { SnoozeForm } from './snooze-form';

/** The acts that want to know more. If somebody else was faster, the present state is loaded and what was typed stays. */
export default function Dialogs({ act, reminder, close }: Asked & { close(): void }) {
  const t = useWords(DIALOGS);
  const [isStale, setStale] = useState(false);
  const params = { path: { id: reminder.id } };
  const latest = $api.useQuery('get', '/api/v1/reminders/{id}', { params }, { enabled: isStale }).data;
  const present = latest && latest.version > reminder.version ? latest : reminder;
  const run = async (what: () => Promise<unknown>): Promise<void> => {
    try {
      await what();
    } catch (error) {
      if (isRefused(error, 'VERSION.STALE')) {
        setStale(true);
        await refresh();
      }
      throw error;
    }
    close();
    await refresh();
  };
  const title = { snooze: t.snoozeTitle, 'hand-over': t.handOverTitle, cancel: t.cancelTitle }[act];
  const Form = { snooze: SnoozeForm, 'hand-over': HandOverForm, cancel: CancelForm }[act];
  return (
    <Modal open title={title} footer={null} onCancel={close} width={480}>
      <div className="dialog-reminder">
        <p className="reminder-reason">{present.reason}</p>
        <ReminderAbout reminder={present} />
      </div>
      {isStale && (
        <p role="status" className="dialog-about">
          {t.stale}
        </p>
      )}
      <Form reminder={present} run={run} close={close} />
    </Modal>
  );
}
