import { bareApi } from '../api/client';
import { leaveGate } from '../api/gate';
import { queryClient } from '../api/query';
import { SESSION_KEY, leave, loadSession, type Session } from './session';

const KEY = 'tidu.session';

type Guard = () => Promise<boolean>;
const guards = new Set<Guard>();

/** Asked before somebody signs out; false keeps them here, where something of theirs still waits. */
export function beforeSignOut(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

/** Ends the session here and in the other tabs: nobody's pages stay on a shared computer. */
export async function signOut(): Promise<void> {
  for (const guard of guards) if (!(await guard())) return;
  await bareApi.DELETE('/api/v1/session').catch(() => undefined);
  leave();
  tellOtherTabs(null);
  window.location.assign('/');
}

/** Who is signed in from now on, or nobody: other tabs must not go on in another's name. */
export function tellOtherTabs(accountId: string | null): void {
  localStorage.setItem(KEY, `${accountId ?? ''} ${Date.now()}`);
}

/** False once somebody else has signed in, or out, in any tab: what is sent now would go in their name. */
export function isStillHere(accountId: string): boolean {
  const last = localStorage.getItem(KEY);
  return last === null || last.split(' ')[0] === accountId;
}

/** A tab of the same person goes on where it waits for the sign-in; any other begins anew. */
export function followOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    const own = queryClient.getQueryData<Session>(SESSION_KEY)?.account.id;
    if (own && own === newValue?.split(' ')[0]) void comeAlong();
    else if (own) window.location.assign('/');
    else window.location.reload();
  });
}

/** Where the line fails just then, the dialog stays, and its own sign-in does the same. */
async function comeAlong(): Promise<void> {
  const session = await loadSession().catch(() => undefined);
  if (session) leaveGate(true);
}
