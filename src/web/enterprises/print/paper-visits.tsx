import { Section } from '../../kit/page';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { VISIT_KINDS } from '../timeline/timeline.words';
import type { TimelineItem } from '../timeline/use-timeline';
import { visitOf } from '../timeline/visit-fact';
import { PAPER } from './print.words';

const MOST = 5;

export function PaperVisits({ items }: { items: readonly TimelineItem[] }) {
  const t = useWords(PAPER);
  const kinds: Readonly<Record<string, string>> = useWords(VISIT_KINDS);
  const say = useDayText();
  const visits = items.flatMap((item) => {
    const visit = visitOf(item);
    return visit ? [{ id: item.id, ...visit }] : [];
  });
  return (
    <Section title={t.visits}>
      {visits.length === 0 && <p className="soft">{t.noVisits}</p>}
      <ol className="plain-list paper-lines">
        {visits.slice(0, MOST).map(({ id, day, kind, officer, summary }) => (
          <li key={id}>
            <span className="soft">
              {say.fullDate(day)} {kinds[kind]} {officer}
            </span>
            <span className="paper-clamp">{summary}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
