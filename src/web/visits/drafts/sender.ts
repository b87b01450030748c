import { newId } from '../../api/new-id';
import { Refused } from '../../api/problem';
import { queryClient, refresh } from '../../api/query';
import { waitAt } from '../../api/gate';
import { SESSION_KEY, loadSession, type Session } from '../../session/session';
import { isStillHere } from '../../session/other-tabs';
import type { Draft } from './draft';
import { take } from './errand';
import { outbox } from './outbox';
import { mayGoBetterNextTime, nextStep, nextToSend, refused } from './outbox.rules';

const LOCK = 'tidu.visits.sender';
let running: Promise<void> | undefined;
let isWanted = false;

/** Sends what waits, the oldest first; asked again meanwhile, it looks once more at the end. */
export function sendAll(accountId: string): Promise<void> {
  isWanted = true;
  running ??= alone(async () => {
    while (isWanted) {
      isWanted = false;
      await drain(accountId);
    }
  }).finally(() => (running = undefined));
  return running;
}

/** One tab at a time. Where the browser has no locks two may send the same, which the server takes for one. */
async function alone(work: () => Promise<void>): Promise<void> {
  // Browsers offer locks to pages of HTTPS alone; some offices run on plain HTTP.
  const locks = navigator.locks as LockManager | undefined;
  if (locks) await locks.request(LOCK, work);
  else await work();
}

async function drain(accountId: string): Promise<void> {
  if (!nextToSend(outbox.list(accountId)) || !(await isSignedIn(accountId))) return;
  const stuck = new Set<string>();
  let sent = 0;
  for (;;) {
    const draft = nextToSend(outbox.list(accountId).filter(({ id }) => !stuck.has(id)));
    // Somebody else may have signed in from another tab: never in their name.
    if (!draft || !isStillHere(accountId)) break;
    const went = await oneStep(draft);
    if (went === 'stop') break;
    if (went === 'stuck') stuck.add(draft.id);
    else sent += 1;
  }
  if (sent > 0) await refresh();
}

/** Opened without a line, the page knows only who was here last; then the server is asked first. */
async function isSignedIn(accountId: string): Promise<boolean> {
  const session =
    queryClient.getQueryData<Session>(SESSION_KEY) ??
    (await queryClient.fetchQuery({ queryKey: SESSION_KEY, queryFn: loadSession }).catch(() => undefined));
  return session?.account.id === accountId;
}

/** `stop`: the rest must wait as well. `stuck`: this one alone, for a fault of the server. */
async function oneStep(draft: Draft): Promise<'on' | 'stuck' | 'stop'> {
  const step = nextStep(draft);
  try {
    await take(draft, step);
    return 'on';
  } catch (error) {
    // Not an answer of ours: torn off, or the page of some hotel's network. As good as none.
    if (!(error instanceof Refused) || error.isOffline) return 'stop';
    const { status, code, message, errors, facts } = error;
    if (status === 401) comeBack(draft.accountId);
    if (status === 401 || status === 429 || status === 503 || code === 'PASSWORD.CHANGE_NEEDED')
      return 'stop';
    if (mayGoBetterNextTime(status)) return 'stuck';
    const visitId = typeof facts.visitId === 'string' ? facts.visitId : undefined;
    const refusal = { code, detail: message, errors: [...errors], visitId };
    outbox.change(draft.accountId, draft.id, (present) => refused(present, step.kind, refusal, newId()));
    return 'on';
  }
}

/** Not awaited: whoever waits for the sender must not wait for a password. */
function comeBack(accountId: string): void {
  void waitAt('sign-in').then((passed) => (passed ? sendAll(accountId) : undefined));
}
