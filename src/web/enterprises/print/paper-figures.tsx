import { $api } from '../../api/query';
import { Section } from '../../kit/page';
import { useWords } from '../../language/words';
import {
  figureAt,
  METRIC_ORDER,
  periodsOf,
  shownOf,
  type Figure,
  type Metric,
  type Source,
} from '../figures/figure';
import { SOURCES } from '../figures/figures.words';
import { useFigureText } from '../figures/use-figure-text';
import { PAPER } from './print.words';

const YEARS = 3;
/** Single returns for statistics and tax may not be passed on (统计法), and paper is. */
const OPEN_SOURCES: readonly Source[] = ['audited', 'self_reported'];
const KEY_METRICS: readonly Metric[] = ['revenue', 'tax', 'profit', 'rdSpend', 'assets', 'staff', 'rdStaff'];

/** The last years, audited figures before those that the enterprise reports itself. */
export function PaperFigures({ id }: { id: string }) {
  const t = useWords(PAPER);
  const sources = useWords(SOURCES);
  const say = useFigureText();
  const { data } = $api.useQuery('get', '/api/v1/enterprises/{id}/figures', { params: { path: { id } } });
  const figures = (data?.items ?? []).filter(({ source }) => OPEN_SOURCES.includes(source));
  const years = periodsOf(figures).slice(0, YEARS);
  const metrics = METRIC_ORDER.filter(
    (metric) => KEY_METRICS.includes(metric) && figures.some((each) => each.metric === metric),
  );
  const shown = (year: string, metric: Metric): Figure | undefined =>
    OPEN_SOURCES.map((source) => figureAt(figures, year, metric, source)).find(Boolean);
  const used = OPEN_SOURCES.filter((source) =>
    years.some((year) => metrics.some((metric) => shown(year, metric)?.source === source)),
  );
  if (data && figures.length === 0)
    return (
      <Section title={t.figures}>
        <p className="soft">{t.noFigures}</p>
      </Section>
    );
  return (
    <Section title={t.figures}>
      <table className="paper-table">
        <caption className="unseen">{t.figures}</caption>
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" className="right">
                {say.period(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric}>
              <th scope="row">{say.metric(metric)}</th>
              {years.map((year) => {
                const value = shown(year, metric)?.value ?? null;
                return (
                  <td key={year} className="right number">
                    {value === null ? '—' : shownOf(metric, value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t.figuresFrom(used.map((source) => sources[source]).join('、'))}</p>
    </Section>
  );
}
