import { useState } from 'react';
import { Link } from 'react-router';
import { Mark } from '../kit/mark';
import { useDayText } from '../kit/use-day-text';
import { useBoth } from '../language/both';
import { useWords } from '../language/words';
import { useMay, useSession } from '../session/session';
import type { Reminder } from './reminder';
import { REMINDER } from './reminders.words';

const FEW = 3;
const HOUR = 60;
/** Below that, nobody has waited for it. */
const NOTEWORTHY_MINUTES = 5;

/** What it is about: kind, enterprises, whose it is, and whatever is unusual about it. */
export function ReminderAbout({ reminder }: { reminder: Reminder }) {
  const t = useWords(REMINDER);
  const both = useBoth();
  const may = useMay();
  const me = useSession().account.id;
  const { title, recipient, source } = reminder;
  return (
    <div className="reminder-about">
      <span className="soft">{both(title)}</span>
      <Enterprises enterprises={reminder.enterprises} />
      {recipient.id !== me && <span className="soft">{t.forWhom(recipient.name)}</span>}
      <Unusual reminder={reminder} />
      {source?.kind === 'visit' && may('visit.read') && (
        <Link to={`/visits/${source.id}`}>{t.fromVisit}</Link>
      )}
    </div>
  );
}

/** A forum's promise may be to two hundred. */
function Enterprises({ enterprises }: Pick<Reminder, 'enterprises'>) {
  const t = useWords(REMINDER);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? enterprises : enterprises.slice(0, FEW);
  return (
    <>
      {shown.map(({ id, name }) => (
        <Link key={id} to={`/enterprises/${id}`}>
          {name}
        </Link>
      ))}
      {shown.length < enterprises.length && (
        <button type="button" className="bare-button" onClick={() => setOpen(true)}>
          {t.more(enterprises.length)}
        </button>
      )}
    </>
  );
}

function Unusual({ reminder }: { reminder: Reminder }) {
  const t = useWords(REMINDER);
  const say = useDayText();
  const { status, escalated, escalatedAt, provisional, lateMinutes, recipient } = reminder;
  const howLong = lateMinutes < HOUR ? t.minutes(lateMinutes) : t.hours(Math.round(lateMinutes / HOUR));
  const isOpen = status !== 'done' && status !== 'cancelled';
  return (
    <>
      {escalated && isOpen && (
        <span title={t.urgedAbout(recipient.name)}>
          <Mark tone="bad">{t.urged}</Mark>
        </span>
      )}
      {!escalated && escalatedAt !== null && isOpen && <Mark tone="warn">{t.managersTold}</Mark>}
      {status === 'heads_up' && <Mark>{t.headsUp}</Mark>}
      {provisional && isOpen && (
        <span title={t.provisionalAbout}>
          <Mark tone="warn">{t.provisional}</Mark>
        </span>
      )}
      {lateMinutes >= NOTEWORTHY_MINUTES && isOpen && <Mark tone="warn">{t.arrivedLate(howLong)}</Mark>}
      {reminder.doneAt && (
        <span className="soft">{t.doneBy(say.instant(reminder.doneAt), reminder.doneBy?.name ?? '')}</span>
      )}
      {reminder.cancelledAt && (
        <span className="soft">
          {t.cancelledFor(say.instant(reminder.cancelledAt), reminder.cancelledReason ?? '')}
        </span>
      )}
    </>
  );
}
