import { useWords } from '../../language/words';
import { shownOf, type Figure } from './figure';
import { FIGURES, METRICS, SOURCES } from './figures.words';
import { useFigureText } from './use-figure-text';

/** A value; it opens what it was before. */
export function FigureValue({ figure, look }: { figure?: Figure; look(figure: Figure): void }) {
  const t = useWords(FIGURES);
  const metrics = useWords(METRICS);
  const sources = useWords(SOURCES);
  const say = useFigureText();
  if (!figure || figure.value === null) return <span className="soft">—</span>;
  const { metric, source, period, value } = figure;
  const what = `${say.period(period)} ${metrics[metric]} ${sources[source]}`;
  return (
    <button
      type="button"
      className="bare-button number"
      aria-label={t.look(what, say.value(metric, value))}
      onClick={() => look(figure)}
    >
      {shownOf(metric, value)}
    </button>
  );
}
