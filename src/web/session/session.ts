import { createContext, useContext, useMemo } from 'react';
import type { components } from '../api/schema';
import { bareApi } from '../api/client';
import { Refused } from '../api/problem';
import { queryClient } from '../api/query';
import { Day, dayIn } from '../kit/days';
import { forgetPrivate, remember, remembered } from './remembered';

export type Session = components['schemas']['SessionView'];
export type Act = Session['acts'][number];
export type Role = Session['account']['roles'][number];

export const SESSION_KEY = ['session'] as const;

/**
 * Scripts cannot see the session's cookie. This one lives as long, for all tabs of the browser, and says only that
 * asking for a session is worth it.
 */
const MARK = 'tidu_in';
/** On a weak line the page opens for whoever was here last rather than wait for minutes. */
const PATIENCE_MS = 8_000;

/** Whether anybody has signed in in this browser and may still be. */
export function mayBeIn(): boolean {
  return document.cookie.includes(`${MARK}=1`);
}

/** Who is signed in; fails with `Refused` when nobody is. Also sets the clock by the server's. */
export async function loadSession(): Promise<Session> {
  // A phone may drop its cookies when it closes the browser; who was here last is then worth asking about, too.
  if (!mayBeIn() && !remembered()) throw new Refused({ code: 'SESSION.NEEDED', status: 401 });
  const waited = new AbortController();
  const timer = setTimeout(() => waited.abort(), PATIENCE_MS);
  try {
    const { data } = await bareApi.GET('/api/v1/session', { signal: waited.signal });
    return enter(data as Session);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes over a session that the server has just opened. */
export function enter(session: Session): Session {
  setAhead(Date.parse(session.now) - Date.now());
  remember(session, ahead);
  document.cookie = `${MARK}=1; path=/; samesite=lax`;
  queryClient.setQueryData(SESSION_KEY, session);
  return session;
}

/** Nobody is signed in any more. */
export function leave(): void {
  document.cookie = `${MARK}=; path=/; samesite=lax; max-age=0`;
  forgetPrivate();
  queryClient.clear();
}

/** How far the server's clock is ahead: an office computer's may be wrong, and the demo's runs in 2023. */
let ahead = 0;

export function setAhead(ms: number): void {
  ahead = ms;
}

export function serverNow(): number {
  return Date.now() + ahead;
}

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** The session of the page; there always is one below the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of the shell');
  return session;
}

/** Where a page may also be open to nobody in particular. */
export function useMaybeSession(): Session | undefined {
  return useContext(SessionContext);
}

/** `const may = useMay()`, then `may('visit.log')`: what a role may not do is not offered. */
export function useMay(): (act: Act) => boolean {
  const { acts } = useSession();
  return useMemo(() => {
    const held = new Set<Act>(acts);
    return (act) => held.has(act);
  }, [acts]);
}

/** The district's day and time zone. */
export function useToday(): { today: Day; zone: string } {
  const { timeZone } = useSession();
  return { today: dayIn(timeZone, serverNow()), zone: timeZone };
}
