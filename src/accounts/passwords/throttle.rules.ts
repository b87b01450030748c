/** Failed sign-ins behind one key: an account from an address, or an address alone. */
export interface Failures {
  failures: number;
  /** When the present count began. */
  since: number;
  lastAt: number;
  /** 0 when nobody is kept waiting. */
  lockedUntil: number;
}

const HOUR = 3_600_000;
/** Long enough to make guessing hopeless, short enough that nobody misses a working day. */
const LONGEST_LOCK = 2 * HOUR;
/** Failures older than this say nothing about today. */
export const FORGOTTEN_AFTER = 24 * HOUR;

const start = (now: number): Failures => ({ failures: 1, since: now, lastAt: now, lockedUntil: 0 });

/**
 * One account from one address: from the limit on, every failure locks the pair, each time twice as long. Only the
 * pair: a stranger elsewhere cannot lock the owner out.
 */
export function afterPairFailure(
  seen: Failures | undefined,
  now: number,
  limit: { failures: number; lockMs: number },
): Failures {
  const fresh = seen === undefined || now - seen.lastAt >= FORGOTTEN_AFTER;
  const next = fresh ? start(now) : { ...seen, failures: seen.failures + 1, lastAt: now };
  const beyond = next.failures - limit.failures;
  if (beyond < 0) return { ...next, lockedUntil: 0 };
  return { ...next, lockedUntil: now + Math.min(limit.lockMs * 2 ** Math.min(beyond, 20), LONGEST_LOCK) };
}

/** Any accounts from one address: so many failures within the window, and the address waits for its end. */
export function afterAddressFailure(
  seen: Failures | undefined,
  now: number,
  limit: { failures: number; windowMs: number },
): Failures {
  const fresh = seen === undefined || now - seen.since >= limit.windowMs;
  const next = fresh ? start(now) : { ...seen, failures: seen.failures + 1, lastAt: now };
  return { ...next, lockedUntil: next.failures >= limit.failures ? next.since + limit.windowMs : 0 };
}

/** Whole seconds to wait; 0 when the next try may be made. */
export function secondsToWait(seen: readonly Failures[], now: number): number {
  return seen.reduce((most, { lockedUntil }) => Math.max(most, Math.ceil((lockedUntil - now) / 1000)), 0);
}

/** Whoever has one IPv6 address has the whole /64; IPv4 may come dressed as IPv6. */
export function addressGroup(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1];
  if (!ip.includes(':')) return ip;
  const [head, tail] = ip.split('%')[0].split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
