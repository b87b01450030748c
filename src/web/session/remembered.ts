import type { components } from '../api/schema';

type Session = components['schemas']['SessionView'];

/** What only the person who is signed in may find on this device: all under one name, so that leaving clears it. */
const PRIVATE = 'tidu.cache.';
const KEY = `${PRIVATE}identity`;
/** A day in the field; whoever comes back later must be online once. */
const GOOD_FOR_MS = 24 * 3_600_000;

interface Remembered {
  session: Session;
  /** How far the server's clock was ahead. */
  ahead: number;
  at: number;
}

/** Keeps who is signed in, so that the page opens for the same person where there is no line. It holds no secret. */
export function remember(session: Session, ahead: number): void {
  const kept: Remembered = { session: { ...session, elevatedUntil: null }, ahead, at: Date.now() };
  keep(KEY, kept);
}

export function remembered(): Remembered | undefined {
  const last = recall<Remembered>(KEY);
  return last && Date.now() - last.at < GOOD_FOR_MS ? last : undefined;
}

/** Something small that a page needs where there is no line; for this person, until they sign out. */
export function keepPrivate(accountId: string, name: string, value: unknown): void {
  keep(`${PRIVATE}${accountId}.${name}`, value);
}

export function recallPrivate<Value>(accountId: string, name: string): Value | undefined {
  return recall<Value>(`${PRIVATE}${accountId}.${name}`);
}

export function forgetPrivate(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PRIVATE)) localStorage.removeItem(key);
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full device keeps less at hand; nothing that anybody typed is here.
  }
}

function recall<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
