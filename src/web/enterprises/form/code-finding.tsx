import { Button } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/schema';
import { Mark } from '../../kit/mark';
import { half } from '../../language/both';
import { useLanguage } from '../../language/language';
import { useWords } from '../../language/words';
import { FORM } from './form.words';

interface CodeFindingProps {
  typed: string;
  finding: components['schemas']['CheckedCode'];
  take(code: string): void;
}

/** What the check says of a code: what is wrong with it, what was probably meant, who has it already. */
export function CodeFinding({ typed, finding, take }: CodeFindingProps) {
  const t = useWords(FORM);
  const chosen = useLanguage();
  const { normalised, faults, holder } = finding;
  return (
    <div className="finding">
      {faults.map(({ code, message, hint }) => (
        <div key={code}>
          <Mark tone="warn">{half(message, chosen)}</Mark>
          {hint && (
            <Button type="link" onClick={() => take(hint)}>
              {t.takeHint(hint)}
            </Button>
          )}
        </div>
      ))}
      {faults.length === 0 && !holder && <Mark tone="good">{t.passes}</Mark>}
      {faults.length === 0 && normalised !== typed.trim() && <div>{t.keptAs(normalised)}</div>}
      {holder && (
        <div>
          <Mark tone="bad">{t.holder}</Mark>{' '}
          <Link to={`/enterprises/${holder.id}`} target="_blank">
            {holder.name}
          </Link>
        </div>
      )}
    </div>
  );
}
