import { useSyncExternalStore } from 'react';
import type { Place } from './nav';

/** How many of something wait behind a place of the navigation; the room whose page it is says so. */
export type Badges = Partial<Record<Place['word'], { count: number; about: string }>>;

let badges: Badges = {};
const listeners = new Set<() => void>();

export function setBadge(word: Place['word'], count: number, about: string): void {
  const known = badges[word];
  if ((known?.count ?? 0) === count && (count === 0 || known?.about === about)) return;
  badges = { ...badges, [word]: { count, about } };
  for (const tell of listeners) tell();
}

export function useBadges(): Badges {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => badges,
  );
}
