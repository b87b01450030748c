import { Button } from 'antd';
import { useState } from 'react';
import { LinkButton } from '../kit/link-button';
import { useWords } from '../language/words';
import { serverNow, useMay, useSession } from '../session/session';
import { hasArrived, isClosed, mayComeBack, visitPath, type Reminder } from './reminder';
import { ReminderAbout } from './reminder-about';
import { ReminderWhen } from './reminder-when';
import { REMINDER } from './reminders.words';
import './reminders.css';

type Act = (reminder: Reminder) => void;

/** What the list offers; acts that are not given are not shown, and neither are those that make no sense. */
export interface RowActs {
  done?: Act;
  snooze?: Act;
  handOver?: Act;
  cancel?: Act;
  restore?: Act;
}

/** One reminder, in the inbox and on the first page. Its keys (see use-row-keys) press the buttons with `data-key`. */
export function ReminderRow({ reminder, acts }: { reminder: Reminder; acts?: RowActs }) {
  return (
    <li className="reminder" tabIndex={-1}>
      <ReminderWhen reminder={reminder} />
      <div className="reminder-what">
        <p className="reminder-reason">{reminder.reason}</p>
        <ReminderAbout reminder={reminder} />
      </div>
      {acts && <Acts reminder={reminder} acts={acts} />}
    </li>
  );
}

function Acts({ reminder, acts }: { reminder: Reminder; acts: RowActs }) {
  const t = useWords(REMINDER);
  const may = useMay();
  const me = useSession().account.id;
  const [isOpen, setOpen] = useState(false);
  const comesBack = mayComeBack(reminder, me, may('reminder.hand-over'), serverNow());
  if (isClosed(reminder))
    return (
      <div className="reminder-acts screen-only">
        {acts.restore && comesBack && <Button onClick={() => acts.restore?.(reminder)}>{t.restore}</Button>}
      </div>
    );
  const visit = may('visit.log') ? visitPath(reminder) : undefined;
  const maySnooze = reminder.recipient.id === me && hasArrived(reminder);
  const { done, cancel } = acts;
  const snooze = maySnooze ? acts.snooze : undefined;
  const handOver = may('reminder.hand-over') ? acts.handOver : undefined;
  return (
    <div className="reminder-acts screen-only">
      {visit && (
        <LinkButton data-key="v" to={visit}>
          {t.visit}
        </LinkButton>
      )}
      {done && (
        <Button data-key="d" onClick={() => done(reminder)}>
          {t.done}
        </Button>
      )}
      {snooze && (
        <Button data-key="s" onClick={() => snooze(reminder)}>
          {t.snooze}
        </Button>
      )}
      {(handOver || cancel) && (
        <Button
          type="text"
          aria-expanded={isOpen}
          aria-label={t.othersOf(reminder.reason)}
          onClick={() => setOpen(!isOpen)}
        >
          {t.others}
        </Button>
      )}
      {isOpen && (
        <div className="reminder-others">
          {handOver && <Button onClick={() => handOver(reminder)}>{t.handOver}</Button>}
          {cancel && <Button onClick={() => cancel(reminder)}>{t.cancel}</Button>}
        </div>
      )}
    </div>
  );
}
