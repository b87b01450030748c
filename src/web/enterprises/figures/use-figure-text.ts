import { useWords } from '../../language/words';
import { METRICS_KEPT, shownOf, type Metric } from './figure';
import { FIGURES, METRICS } from './figures.words';

/** Periods, metrics and values as people say them. */
export function useFigureText() {
  const t = useWords(FIGURES);
  const metrics = useWords(METRICS);
  const unit = (metric: Metric): string => (METRICS_KEPT[metric].unit === 'wan' ? t.wan : t.heads);
  return {
    period: (period: string): string => {
      const [year, month] = period.split('-');
      return month ? t.toDate(year, Number(month)) : t.year(year);
    },
    metric: (metric: Metric): string => t.inUnit(metrics[metric], unit(metric)),
    value: (metric: Metric, value: number | null): string =>
      value === null ? t.noValue : `${shownOf(metric, value)} ${unit(metric)}`,
  };
}
