import type { components } from '../../api/schema';
import { useList } from '../../language/both';
import { useWords } from '../../language/words';
import { KINDS, OCCASIONS } from '../visit.words';
import type { Period } from './period';
import { RECORD } from './record.words';

export type Summary = components['schemas']['VisitSummary'];

export function usePeriodName(): (period: Period) => string {
  const t = useWords(RECORD);
  return ({ span, from }) => {
    const [year, month] = from.split('-').map(Number);
    return span === 'year' ? t.yearName(year) : t.monthName(year, month);
  };
}

/** The sentence that goes into the monthly report. */
export function useReport(): (period: Period, who: string, summary: Summary) => string {
  const t = useWords(RECORD);
  const kinds = useWords(KINDS);
  const occasions = useWords(OCCASIONS);
  const inARow = useList();
  const periodName = usePeriodName();
  return (period, who, { visits, enterprises, byKind, byOccasion }) => {
    const when = periodName(period);
    if (visits === 0) return t.reportNone(when, who);
    const how = inARow(byKind.map(({ kind, count }) => t.part(kinds[kind], count)));
    const why = byOccasion.flatMap(({ occasion, count }) =>
      occasion === 'none' ? [] : [t.part(occasions[occasion], count)],
    );
    return t.report(when, who, enterprises, visits, how, inARow(why));
  };
}
