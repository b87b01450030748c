import type { Day } from '../kit/days';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { DOSSIER } from './dossier/dossier.words';

/** From which day to which, as people say it. */
export function usePeriod(): (from: Day, to: Day | null) => string {
  const t = useWords(DOSSIER);
  const say = useDayText();
  return (from, to) => (to === null ? t.since(say.date(from)) : t.until(say.date(from), say.date(to)));
}
