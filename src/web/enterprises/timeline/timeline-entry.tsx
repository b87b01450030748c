import { Link } from 'react-router';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { TIMELINE, VISIT_KINDS, VISIT_OCCASIONS } from './timeline.words';
import type { TimelineItem } from './use-timeline';
import { visitOf } from './visit-fact';

/** One thing that happened, in words. A source that this client does not know yet is told by its day. */
export function TimelineEntry({ item }: { item: TimelineItem }) {
  const t = useWords(TIMELINE);
  const say = useDayText();
  const visit = visitOf(item);
  return (
    <li className="row">
      <div className="row-main">
        {visit ? (
          <>
            <Link to={`/visits/${item.id}`}>{visit.summary}</Link>
            <VisitAbout {...visit} />
          </>
        ) : (
          t.other
        )}
      </div>
      <time className="soft" dateTime={visit?.day ?? item.at}>
        {visit ? say.day(visit.day) : say.instant(item.at)}
      </time>
    </li>
  );
}

function VisitAbout({ kind, occasion, officer }: NonNullable<ReturnType<typeof visitOf>>) {
  const t = useWords(TIMELINE);
  const kinds: Readonly<Record<string, string>> = useWords(VISIT_KINDS);
  const occasions: Readonly<Record<string, string>> = useWords(VISIT_OCCASIONS);
  const said = [kinds[kind] ?? t.visit, occasion && occasions[occasion], officer && t.by(officer)];
  return <div className="soft">{said.filter(Boolean).join(' · ')}</div>;
}
