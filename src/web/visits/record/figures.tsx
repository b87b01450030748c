import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '../../kit/page';
import { useWords } from '../../language/words';
import { KINDS, OCCASIONS, VISIT } from '../visit.words';
import { RECORD } from './record.words';
import { Tally } from './tally';
import type { Summary } from './use-report';

const MOST = 500;
const FIRMS = 'per-enterprise';

/** Each figure leads to exactly the visits that it counts. */
export function Figures({
  summary,
  officerId,
  children,
}: {
  summary: Summary;
  officerId: string;
  children: ReactNode;
}) {
  const t = useWords(RECORD);
  const v = useWords(VISIT);
  const kinds = useWords(KINDS);
  const occasions = useWords(OCCASIONS);
  const { from, to, visits, enterprises, byKind, byOccasion, perEnterprise } = summary;
  const rows = (more: Record<string, string> = {}): string =>
    `/visits?${new URLSearchParams({ officerId, from, to, ...more }).toString()}`;
  return (
    <>
      <div className="figures">
        <Link to={rows()} className="figure">
          <span className="soft">{t.visits}</span>
          <strong className="number">{t.times(visits)}</strong>
        </Link>
        <a href={`#${FIRMS}`} className="figure">
          <span className="soft">{t.enterprises}</span>
          <strong className="number">{t.firms(enterprises)}</strong>
        </a>
      </div>
      {children}
      <div className="tallies">
        <Section title={t.byKind}>
          <Tally
            say={t.times}
            rows={byKind.map(({ kind, count }) => ({
              key: kind,
              label: kinds[kind],
              count,
              to: rows({ kind }),
            }))}
          />
        </Section>
        <Section title={t.byOccasion}>
          <Tally
            say={t.times}
            rows={byOccasion.map(({ occasion, count }) => ({
              key: occasion,
              label: occasion === 'none' ? v.noOccasion : occasions[occasion],
              count,
              to: rows({ occasion }),
            }))}
          />
        </Section>
      </div>
      <div id={FIRMS}>
        <Section title={t.perEnterprise}>
          <Tally
            isPlain
            say={t.times}
            rows={perEnterprise.map(({ id, name, visits: count }) => ({
              key: id,
              label: name,
              count,
              to: rows({ enterpriseId: id }),
            }))}
          />
          {enterprises > MOST && <p className="soft">{t.most}</p>}
        </Section>
      </div>
    </>
  );
}
