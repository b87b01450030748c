import { Link } from 'react-router';
import { $api } from '../api/query';
import { addDays } from '../kit/days';
import { Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useWords } from '../language/words';
import { ReminderRow } from '../reminders/reminder-row';
import { useToday } from '../session/session';
import { TODAY } from './today.words';
import { useWaiting } from './use-waiting';

const AHEAD_DAYS = 7;
const READ = 50;

/** What was promised for the next days. */
export function Coming() {
  const t = useWords(TODAY);
  const { today } = useToday();
  const waiting = useWaiting();
  const later = $api.useQuery('get', '/api/v1/reminders', {
    params: { query: { status: ['upcoming'], limit: READ } },
  });
  const error = later.error ?? waiting.error;
  if (!later.data || !waiting.data)
    return (
      <Section title={t.coming}>
        {error ? <Failed error={error} retry={later.refetch} /> : <Loading rows={2} />}
      </Section>
    );
  const until = addDays(today, AHEAD_DAYS);
  const announced = waiting.data.items.filter(({ status }) => status === 'heads_up');
  const shown = [...announced, ...later.data.items].filter(({ day }) => day <= until);
  const { total } = later.data;
  return (
    <Section title={t.coming} actions={total > 0 && <Link to="/reminders?tab=upcoming">{t.all(total)}</Link>}>
      {shown.length === 0 && <p className="soft">{t.nothingComes}</p>}
      <ul className="reminders" aria-label={t.coming}>
        {shown.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} />
        ))}
      </ul>
    </Section>
  );
}
