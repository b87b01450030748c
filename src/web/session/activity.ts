import { useEffect } from 'react';
import { waitAt } from '../api/gate';
import { useIsOffline } from './line';
import { useSession } from './session';

const KEY = 'tidu.active';
const NOTED_EVERY_MS = 10_000;
const LOOK_EVERY_MS = 15_000;

let last = Date.now();

/** For how long nobody has touched Tidu, in any tab of this browser. */
export function idleFor(): number {
  return Date.now() - Math.max(last, Number(localStorage.getItem(KEY) ?? 0));
}

/**
 * An office computer left alone: once the session has been idle as long as the district allows, what is on the screen
 * is covered until its owner signs in again. Whatever was typed stays.
 */
export function useIdleLock(): void {
  const { idleMinutes } = useSession();
  // Without a line nobody could sign in again: an officer in a cellar would stand before a locked door.
  const isOffline = useIsOffline();
  useEffect(() => {
    const moved = (): void => {
      const now = Date.now();
      if (now - last > NOTED_EVERY_MS) localStorage.setItem(KEY, String(now));
      last = now;
    };
    const look = (): void => {
      if (!isOffline && idleFor() > idleMinutes * 60_000) void waitAt('sign-in');
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, moved);
    return () => {
      clearInterval(timer);
      for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, moved);
    };
  }, [idleMinutes, isOffline]);
}
