import { useWords } from '../../language/words';
import { figureAt, linesOf, periodsOf } from './figure';
import type { FiguresShown } from './figure-table';
import { FigureValue } from './figure-value';
import { SOURCES } from './figures.words';
import { useFigureText } from './use-figure-text';

/** The same on a phone: one card for each period. */
export function FigureCards({ figures, look }: FiguresShown) {
  const sources = useWords(SOURCES);
  const say = useFigureText();
  return (
    <>
      {periodsOf(figures).map((period) => {
        const ofPeriod = figures.filter((figure) => figure.period === period);
        return (
          <section key={period} className="sheet">
            <h2>{say.period(period)}</h2>
            <dl className="figure-card">
              {linesOf(ofPeriod).map(({ metric, source }) => (
                <div key={metric + source}>
                  <dt>
                    {say.metric(metric)} <span className="soft">{sources[source]}</span>
                  </dt>
                  <dd>
                    <FigureValue figure={figureAt(ofPeriod, period, metric, source)} look={look} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
