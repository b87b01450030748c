import { Link } from 'react-router';
import { $api } from '../api/query';
import type { components } from '../api/schema';
import { addDays, daysBetween, mondayOf } from '../kit/days';
import { LinkButton } from '../kit/link-button';
import { Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading, Plate } from '../kit/states';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { useSession, useToday } from '../session/session';
import { TODAY } from './today.words';
import { useWaiting } from './use-waiting';

type Enterprise = components['schemas']['EnterpriseItem'];

const READ = 200;
const SHOWN = 5;

/** One's own enterprises: those promised a visit this week, and those that nobody has seen for longest. */
export function ToSee() {
  const t = useWords(TODAY);
  const { id, roles } = useSession().account;
  const { today } = useToday();
  const waiting = useWaiting();
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/enterprises', {
    params: { query: { officerId: id, sort: 'lastVisit', status: ['active', 'prospect'], limit: READ } },
  });
  if (!data)
    return (
      <Section title={t.toSee}>{error ? <Failed error={error} retry={refetch} /> : <Loading />}</Section>
    );
  if (data.total === 0 && !roles.includes('officer')) return null;
  if (data.total === 0)
    return (
      <Section title={t.toSee}>
        <Plate title={t.noneMine} about={t.noneMineAbout} />
      </Section>
    );
  // What is due already stands beside this.
  const due = new Set(waiting.data?.items.flatMap(({ enterprises }) => enterprises.map((each) => each.id)));
  const monday = mondayOf(today);
  const isThisWeek = ({ nextVisitOn }: Enterprise): boolean =>
    Boolean(nextVisitOn && nextVisitOn >= monday && nextVisitOn <= addDays(monday, 6));
  const others = data.items.filter((each) => !due.has(each.id));
  const planned = others.filter(isThisWeek).sort(byNextVisit);
  const longest = others.filter((each) => !isThisWeek(each)).slice(0, SHOWN);
  return (
    <Section
      title={t.toSee}
      actions={<Link to={`/enterprises?officerId=${id}&sort=lastVisit`}>{t.toSeeAll}</Link>}
    >
      <Group title={t.planned} enterprises={planned} />
      <Group title={t.longest} enterprises={longest} />
    </Section>
  );
}

function byNextVisit(a: Enterprise, b: Enterprise): number {
  return (a.nextVisitOn ?? '') < (b.nextVisitOn ?? '') ? -1 : 1;
}

function Group({ title, enterprises }: { title: string; enterprises: readonly Enterprise[] }) {
  const t = useWords(TODAY);
  if (enterprises.length === 0) return null;
  return (
    <>
      <h3 className="to-see-title">{title}</h3>
      <ul className="to-see">
        {enterprises.map((each) => (
          <li key={each.id}>
            <div>
              <Link to={`/enterprises/${each.id}`}>{each.name}</Link>
              <Seen enterprise={each} />
            </div>
            <LinkButton to={`/visits/new?enterprise=${each.id}`} aria-label={t.logVisitAt(each.name)}>
              {t.logVisit}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function Seen({ enterprise: { lastVisitOn, nextVisitOn } }: { enterprise: Enterprise }) {
  const t = useWords(TODAY);
  const say = useDayText();
  const { today } = useToday();
  const ago = lastVisitOn ? daysBetween(lastVisitOn, today) : 0;
  const last = !lastVisitOn ? t.never : ago === 0 ? t.lastVisitToday : t.lastVisit(say.day(lastVisitOn), ago);
  return (
    <p className="soft to-see-about">
      {nextVisitOn && <span>{t.next(say.day(nextVisitOn))}</span>}
      <span>{last}</span>
    </p>
  );
}
