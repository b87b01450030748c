import { Link } from 'react-router';
import { $api } from '../api/query';
import { Mark } from '../kit/mark';
import { Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useWords } from '../language/words';
import { HOUSE } from './today.words';

/** The whole chain is computed anew for an answer, so it is not asked at every glance. */
const FRESH_MS = 5 * 60_000;

/** Whether anybody has touched the audit log. */
export function Chain() {
  const t = useWords(HOUSE);
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/audit/verify', undefined, {
    staleTime: FRESH_MS,
  });
  return (
    <Section title={t.chain} actions={<Link to="/audit">{t.audit}</Link>}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <Loading rows={1} />)}
      {data && (
        <p className="house-chain">
          {data.breakCount > 0 ? (
            <Mark tone="bad">{t.chainBad(data.breakCount)}</Mark>
          ) : (
            <Mark tone="good">{data.head ? t.chainGood(data.head.seq) : t.chainEmpty}</Mark>
          )}
          {data.unsealed.count > 0 && <span className="soft">{t.unsealed(data.unsealed.count)}</span>}
        </p>
      )}
    </Section>
  );
}
