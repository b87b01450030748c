import type { components } from '../api/schema';
import { Section } from '../kit/page';
import { useWords } from '../language/words';
import { AUDIT } from './audit.words';
import { BREAKS, VERIFY } from './verify.words';

type Break = components['schemas']['ChainBreakView'];

/** Where the chain is broken. */
export function Breaks({ breaks, count }: { breaks: readonly Break[]; count: number }) {
  const t = useWords(VERIFY);
  const a = useWords(AUDIT);
  const kinds: Record<string, string> = useWords(BREAKS);
  if (breaks.length === 0) return null;
  return (
    <Section title={t.breaks}>
      {count > breaks.length && <p className="soft">{t.first(breaks.length)}</p>}
      <div className="table-scroll" role="region" aria-label={t.breaks} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.entry}</th>
            </tr>
          </thead>
          <tbody>
            {breaks.map(({ kind, seq, auditId }) => (
              <tr key={`${kind} ${auditId}`}>
                <td>{kinds[kind] ?? kind}</td>
                <td className="number">{seq === null ? t.noPlace : a.sealed(seq)}</td>
                <td className="seal">{auditId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
