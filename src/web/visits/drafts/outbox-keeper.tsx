import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/words';
import { beforeSignOut } from '../../session/other-tabs';
import { useIsOffline } from '../../session/line';
import { useMay, useSession } from '../../session/session';
import { setBadge } from '../../shell/badges';
import { DRAFTS } from './drafts.words';
import { outbox, useUnsent } from './outbox';
import { sendAll } from './sender';

// Where there is no line to load it over, the browser's own question must do.
const LeaveDialog = lazy(() => import('./leave-dialog').catch(() => ({ default: PlainQuestion })));
const AGAIN_EVERY_MS = 30_000;
const TOLD_AFTER_MS = 3_600_000;

/** Stands beside every page: sends what waits as soon as it can, tells how much there is, and warns who would leave it. */
export function OutboxKeeper() {
  const may = useMay();
  return may('visit.log') ? <Keeper /> : null;
}

function Keeper() {
  const t = useWords(DRAFTS);
  const unsent = useUnsent().length;
  useSending(useUnsent().some(({ state }) => state === 'queued'));
  useEffect(() => {
    setBadge('visits', unsent, t.unsent);
    return () => setBadge('visits', 0, '');
  }, [unsent, t]);
  const leaving = useLeaving(unsent);
  return leaving ? (
    <Suspense fallback={null}>
      <LeaveDialog count={unsent} answer={leaving} />
    </Suspense>
  ) : null;
}

/** At the start, when the line is back, when somebody looks at the page again, and every half minute while something waits. */
function useSending(isWaiting: boolean): void {
  const { account } = useSession();
  const isOffline = useIsOffline();
  useEffect(() => {
    forgetLogged(account.id);
  }, [account.id]);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const send = (): void => {
      if (document.visibilityState === 'visible') void sendAll(account.id);
    };
    send();
    const timer = setInterval(send, AGAIN_EVERY_MS);
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [account.id, isWaiting, isOffline]);
}

/**
 * What the server has need not stay on the device, once the page that sent it has told of it; rows of the grid tell of
 * it until somebody clears them.
 */
function forgetLogged(accountId: string): void {
  const told = Date.now() - TOLD_AFTER_MS;
  for (const { id, state, from, updatedAt } of outbox.list(accountId))
    if (state === 'logged' && from === 'form' && updatedAt < told) outbox.remove(accountId, id);
}

type Answer = (leave: boolean) => void;

/** Asks before signing out while something waits. */
function useLeaving(unsent: number): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const count = useRef(unsent);
  useEffect(() => {
    count.current = unsent;
  }, [unsent]);
  useEffect(
    () =>
      beforeSignOut(() => {
        if (count.current === 0) return Promise.resolve(true);
        return new Promise((resolve) =>
          setAnswer(() => (leave: boolean) => {
            setAnswer(undefined);
            resolve(leave);
          }),
        );
      }),
    [],
  );
  return answer;
}

function PlainQuestion({ count, answer }: { count: number; answer: Answer }) {
  const t = useWords(DRAFTS);
  useEffect(() => {
    answer(window.confirm(`${t.leaveTitle}\n${t.leaveAbout(count)}`));
    // Asked once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <></>;
}
