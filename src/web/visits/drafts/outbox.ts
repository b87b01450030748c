import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../session/session';
import { isUnsent, type Draft } from './draft';
import { Shelf, isDraftKey } from './shelf';

const shelf = new Shelf(localStorage);
const listeners = new Set<() => void>();
let version = 0;

/** Every visit goes through here; what is in it is on the device, and other tabs see it too. */
export const outbox = {
  list: (accountId: string): Draft[] => shelf.list(accountId),
  get: (accountId: string, id: string): Draft | undefined => shelf.get(accountId, id),
  put(draft: Draft): void {
    shelf.put(draft);
    tell();
  },
  change(accountId: string, id: string, by: (present: Draft) => Draft): Draft | undefined {
    const next = shelf.change(accountId, id, by);
    tell();
    return next;
  },
  remove(accountId: string, id: string): void {
    shelf.remove(accountId, id);
    tell();
  },
  keeps: (): boolean => shelf.keeps,
};

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}

window.addEventListener('storage', ({ key }) => {
  if (isDraftKey(key)) tell();
});

function useVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}

/** All drafts of whoever is signed in. */
export function useDrafts(): Draft[] {
  const { account } = useSession();
  const at = useVersion();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- read again when something has changed
  return useMemo(() => outbox.list(account.id), [account.id, at]);
}

export function useDraft(id: string | undefined): Draft | undefined {
  const drafts = useDrafts();
  return drafts.find((draft) => draft.id === id);
}

/** What waits on this device: to be sent, or to be corrected. */
export function useUnsent(): Draft[] {
  return useDrafts().filter(isUnsent);
}
