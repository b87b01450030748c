import { Link } from 'react-router';
import { Mark } from '../../kit/mark';
import { half } from '../../language/both';
import { useLanguage } from '../../language/language';
import { useWords } from '../../language/words';
import type { Lack } from '../fields';
import { SAVED } from '../form/form.words';
import { QUICK } from './quick.words';
import type { Row } from './use-grid';

/** How a row stands, and what it lacks or why it was refused. */
export function RowState({ row: { draft, fields }, lacks }: { row: Row; lacks: readonly Lack[] }) {
  const t = useWords(QUICK);
  const s = useWords(SAVED);
  const chosen = useLanguage();
  if (!draft) return <span className="grid-state" />;
  const { state, refusal, outcome } = draft;
  const isUnknown = fields.firms.some(({ id, key }) => id === null && key === undefined);
  const words: Record<Lack, string> = {
    firms: isUnknown ? t.unknown : t.lackFirms,
    area: t.lackArea,
    summary: t.lackSummary,
    day: t.lackDay,
    followUpDay: t.lackFollowUpDay,
  };
  return (
    <div className="grid-state" role="status">
      {state === 'logged' && outcome && (
        <>
          <Mark tone="good">{t.saved}</Mark> <Link to={`/visits/${outcome.visitId}`}>{s.show}</Link>
          {outcome.warnings.map(({ code, message }) => (
            <div key={code} className="grid-why">
              {half(message, chosen)}
            </div>
          ))}
        </>
      )}
      {state === 'queued' && <Mark tone="warn">{t.waiting}</Mark>}
      {(state === 'refused' || (state === 'editing' && refusal)) && (
        <>
          <Mark tone="bad">{t.refused}</Mark>
          <div className="grid-why">{refusal?.detail}</div>
          {refusal?.errors.map(({ path, message }) => (
            <div key={path + message} className="grid-why">
              {half(message, chosen)}
            </div>
          ))}
        </>
      )}
      {state === 'editing' && !refusal && isUnknown && !lacks.includes('firms') && (
        <Mark tone="warn">{t.unknown}</Mark>
      )}
      {lacks.map((lack) => (
        <div key={lack} className="grid-why">
          {words[lack]}
        </div>
      ))}
    </div>
  );
}
