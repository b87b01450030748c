import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import type { Enterprise } from '../enterprise';
import { TITLES } from '../enterprise.words';
import { DOSSIER } from './dossier.words';

/** Each title in force, and how long it holds. */
export function TitlesHeld({ held }: { held: NonNullable<Enterprise['titlesHeld']> }) {
  const t = useWords(DOSSIER);
  const titles: Readonly<Record<string, string>> = useWords(TITLES);
  const say = useDayText();
  if (held.length === 0) return <span className="soft">{t.noTitles}</span>;
  return (
    <>
      {held.map(({ tier, subjectKind, fromDay, toDay }) => (
        <div key={tier + subjectKind + fromDay}>
          {titles[tier]}{' '}
          <span className="soft">
            {toDay ? t.titleUntil(say.date(toDay)) : t.titleFrom(say.date(fromDay))}
          </span>
        </div>
      ))}
    </>
  );
}
