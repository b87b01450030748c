import { randomBytes, randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;
let lastMs = 0;
let counter = 0;

/**
 * UUIDv7 as text (RFC 9562): 48 bits of Unix time, then a 12-bit counter within the millisecond, then random bits.
 * Ids made by one process sort in the order of their making, which keeps index pages together.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMs += 1;
    counter = 0;
  }
  if (used + 8 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const time = lastMs.toString(16).padStart(12, '0');
  const seq = (0x7000 | counter).toString(16);
  const variant = (0x8000 | (pool.readUInt16BE(used) & 0x3fff)).toString(16);
  const tail = pool.toString('hex', used + 2, used + 8);
  used += 8;
  return `${time.slice(0, 8)}-${time.slice(8)}-${seq}-${variant}-${tail}`;
}

/** 256 bits for sessions, tokens and set-up links; only its SHA-256 is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}
