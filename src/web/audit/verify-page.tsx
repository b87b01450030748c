import { Button } from 'antd';
import { $api } from '../api/query';
import type { components } from '../api/schema';
import { copy } from '../kit/copy';
import { LinkButton } from '../kit/link-button';
import { Page, Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useToast } from '../kit/toast';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { serverNow } from '../session/session';
import { Breaks } from './breaks';
import { VERIFY } from './verify.words';
import './audit.css';

type Verification = components['schemas']['VerificationView'];

/** Longer than this, and the sealer, which works each second, stands still. */
const LATE_MS = 10_000;

/** Whether the trail is whole, in plain words. */
export default function VerifyPage() {
  const t = useWords(VERIFY);
  const text = useDayText();
  const query = $api.useQuery('get', '/api/v1/audit/verify', undefined, { staleTime: Infinity, gcTime: 0 });
  const { data, isFetching, error } = query;
  const actions = (
    <>
      <LinkButton to="/audit">{t.back}</LinkButton>
      <Button type="primary" loading={isFetching} onClick={() => void query.refetch()}>
        {t.again}
      </Button>
    </>
  );
  return (
    <Page title={t.title} about={t.about} actions={actions}>
      {error && !isFetching && <Failed error={error} retry={query.refetch} />}
      {isFetching && !data && <Loading rows={4} />}
      {data && (
        <div className="narrow" aria-busy={isFetching}>
          <div className="sheet">
            <Verdict {...data} />
            <p className="soft">
              {isFetching ? t.running : t.ranAt(text.instant(new Date(serverNow()).toISOString()))}
            </p>
          </div>
          <Breaks breaks={data.breaks} count={data.breakCount} />
          {data.head && <Head {...data.head} />}
          <Section title={t.unsealed}>
            <Unsealed {...data.unsealed} />
          </Section>
        </div>
      )}
    </Page>
  );
}

function Verdict({ breakCount, head }: Verification) {
  const t = useWords(VERIFY);
  if (breakCount > 0)
    return (
      <div role="status">
        <p className="verdict verdict-bad">
          <span aria-hidden>✕ </span>
          {t.broken(breakCount)}
        </p>
        <p>{t.brokenAbout}</p>
      </div>
    );
  return (
    <p className="verdict verdict-good" role="status">
      <span aria-hidden>✓ </span>
      {head ? t.whole(head.seq) : t.nothing}
    </p>
  );
}

function Head({ seq, hash }: { seq: number; hash: string }) {
  const t = useWords(VERIFY);
  const toast = useToast();
  const take = async (): Promise<void> =>
    toast.done((await copy(`${seq} ${hash}`)) ? t.copied : t.copyFailed);
  return (
    <Section title={t.head} actions={<Button onClick={() => void take()}>{t.copy}</Button>}>
      <p className="soft">{t.headAbout}</p>
      <dl className="head-facts">
        <div>
          <dt className="soft">{t.seq}</dt>
          <dd className="number">{seq.toLocaleString()}</dd>
        </div>
        <div>
          <dt className="soft">{t.hash}</dt>
          <dd className="seal">{hash}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Unsealed({ count, oldestAt }: Verification['unsealed']) {
  const t = useWords(VERIFY);
  const text = useDayText();
  if (count === 0) return <p>{t.unsealedNone}</p>;
  if (oldestAt && serverNow() - Date.parse(oldestAt) > LATE_MS)
    return (
      <p role="alert" className="problem">
        {t.unsealedLate(count, text.instant(oldestAt))}
      </p>
    );
  return <p>{t.unsealedSome(count)}</p>;
}
