import { useWords } from '../../language/words';
import { figureAt, linesOf, periodsOf, type Figure } from './figure';
import { FigureValue } from './figure-value';
import { FIGURES, SOURCES } from './figures.words';
import { useFigureText } from './use-figure-text';

export interface FiguresShown {
  figures: readonly Figure[];
  look(figure: Figure): void;
}

/** Metrics and sources down, periods across. */
export function FigureTable({ figures, look }: FiguresShown) {
  const t = useWords(FIGURES);
  const sources = useWords(SOURCES);
  const say = useFigureText();
  const periods = periodsOf(figures);
  return (
    <div className="list table-scroll" role="region" aria-label={t.title} tabIndex={0}>
      <table className="table">
        <caption className="unseen">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.metric}</th>
            <th scope="col">{t.source}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="right">
                {say.period(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(figures).map(({ metric, source }, index, lines) => (
            <tr key={metric + source}>
              <td>{lines[index - 1]?.metric === metric ? '' : say.metric(metric)}</td>
              <td className="soft">{sources[source]}</td>
              {periods.map((period) => (
                <td key={period} className="right">
                  <FigureValue figure={figureAt(figures, period, metric, source)} look={look} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
