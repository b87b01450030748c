import { Link } from 'react-router';
import { Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading, Plate } from '../kit/states';
import { usePhone } from '../kit/use-phone';
import { useWords } from '../language/words';
import { ReminderRow } from '../reminders/reminder-row';
import type { Reminder } from '../reminders/reminder';
import { useReminderActs } from '../reminders/use-reminder-acts';
import { TODAY } from './today.words';
import { useWaiting } from './use-waiting';

const SHOWN = 10;
/** Under the thumb each takes a fifth of the screen, and the rest of the page must be near. */
const SHOWN_ON_PHONE = 5;

/** What is due and late, the latest first; and what others let become late, where that is the reader's to see to. */
export function Waiting() {
  const t = useWords(TODAY);
  const { data, error, refetch } = useWaiting();
  const title = t.waiting;
  if (!data)
    return <Section title={title}>{error ? <Failed error={error} retry={refetch} /> : <Loading />}</Section>;
  const arrived = data.items.filter(({ status }) => status !== 'heads_up');
  const own = arrived.filter(({ escalated }) => !escalated);
  const urged = arrived.filter(({ escalated }) => escalated);
  return (
    <>
      <Section title={title} actions={data.total > 0 && <Link to="/reminders">{t.all(data.total)}</Link>}>
        {own.length === 0 && <Plate title={t.nothingWaits} about={t.nothingWaitsAbout} />}
        <Rows label={title} reminders={own} />
      </Section>
      {urged.length > 0 && (
        <Section title={t.escalated}>
          <Rows label={t.escalated} reminders={urged} />
        </Section>
      )}
    </>
  );
}

function Rows({ label, reminders }: { label: string; reminders: readonly Reminder[] }) {
  const { done } = useReminderActs();
  const phone = usePhone();
  return (
    <ul className="reminders" aria-label={label}>
      {reminders.slice(0, phone ? SHOWN_ON_PHONE : SHOWN).map((reminder) => (
        <ReminderRow key={reminder.id} reminder={reminder} acts={{ done }} />
      ))}
    </ul>
  );
}
