import { Link } from 'react-router';
import { $api } from '../api/query';
import { Mark } from '../kit/mark';
import { Section } from '../kit/page';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import { HOUSE } from './today.words';

/** From this month on the next year's holidays are announced, and are wanted here. */
const ANNOUNCED_IN = '10';

/** What an administrator looks after. */
export function House() {
  const t = useWords(HOUSE);
  const dead = $api.useQuery('get', '/api/v1/jobs', { params: { query: { state: 'dead', limit: 1 } } }).data;
  return (
    <Section title={t.title}>
      <ul className="house">
        {dead && (
          <li>
            <Mark tone={dead.total > 0 ? 'bad' : 'good'}>
              {dead.total > 0 ? t.jobsDead(dead.total) : t.jobsGood}
            </Mark>
            <Link to="/jobs">{t.jobs}</Link>
          </li>
        )}
        <NextYear />
      </ul>
      <p className="house-links">
        <Link to="/accounts">{t.accounts}</Link>
        <Link to="/units">{t.units}</Link>
      </p>
    </Section>
  );
}

function NextYear() {
  const t = useWords(HOUSE);
  const { today } = useToday();
  const year = Number(today.slice(0, 4)) + 1;
  const isTime = today.slice(5, 7) >= ANNOUNCED_IN;
  const params = { path: { year } };
  const { data } = $api.useQuery('get', '/api/v1/calendar/{year}', { params }, { enabled: isTime });
  if (!isTime || data?.version !== 0) return null;
  return (
    <li>
      <span className="house-warning">{t.calendarMissing(year)}</span>
      <Link to={`/calendar/${year}`}>{t.calendarEnter(year)}</Link>
    </li>
  );
}
