import { useEffect, useState } from 'react';
import { waitAt } from '../api/gate';
import { isRefused } from '../api/problem';
import { remembered } from './remembered';
import { setAhead, type Session } from './session';

const AGAIN_EVERY_MS = 15_000;

/**
 * Without a line the page goes on for whoever was here last, and asks again until the server answers. When it does and
 * the session has ended meanwhile, the sign-in opens over the page: what stands there stays.
 */
export function useAway(asked: {
  data: Session | undefined;
  error: unknown;
  refetch(): Promise<unknown>;
}): Session | undefined {
  const { data, error, refetch } = asked;
  const [away, setAway] = useState<Session>();
  if (!data && !away && isRefused(error) && error.isOffline) {
    const last = remembered();
    if (last) {
      setAhead(last.ahead);
      setAway(last.session);
    }
  }
  const isAway = away !== undefined && data === undefined;
  useEffect(() => {
    // Somebody else has signed in meanwhile, in another tab: nothing of this page is theirs.
    if (away && data && data.account.id !== away.account.id) window.location.assign('/');
    if (data) setAway(undefined);
  }, [away, data]);
  useEffect(() => {
    if (!isAway) return undefined;
    const again = (): void => void refetch();
    const timer = setInterval(again, AGAIN_EVERY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isAway, refetch]);
  const hasEnded = isAway && isRefused(error) && error.status === 401;
  useEffect(() => {
    if (hasEnded) void waitAt('sign-in');
  }, [hasEnded]);
  return isAway ? away : undefined;
}
