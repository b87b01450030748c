import { createHash } from 'node:crypto';
import { canonical } from './canonical';

/** An entry as the database holds it: `before` and `after` are the stored text, so that no reading of it can differ. */
export interface RawEntry {
  id: string;
  at: number;
  actorId: string | null;
  requestId: string;
  act: string;
  subject: string;
  subjectId: string;
  enterpriseId: string | null;
  before: string | null;
  after: string | null;
}

/** Where a chain stands. */
export interface Head {
  seq: number;
  hash: string;
}

export interface RawLink extends Head {
  auditId: string;
  /** Null when the entry is no longer there. */
  entry: RawEntry | null;
}

export const BREAKS = ['gap', 'missing', 'changed', 'unlinked'] as const;

/**
 * gap: numbers are left out before this link; missing: its entry is gone; changed: the entry, or the hash of this link or
 * of the one before it, is not what was sealed; unlinked: an entry that is neither sealed nor waiting for it.
 */
export interface Break {
  kind: (typeof BREAKS)[number];
  seq: number | null;
  auditId: string;
}

export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) };

export function linkHash(previousHash: string, entry: RawEntry): string {
  const { id, at, actorId, requestId, act, subject, subjectId, enterpriseId, before, after } = entry;
  const sealed = { id, at, actorId, requestId, act, subject, subjectId, enterpriseId, before, after };
  return createHash('sha256')
    .update(`${previousHash}\n${canonical(sealed)}`)
    .digest('hex');
}

/** Goes on from the stored hash after a break, so that one change is reported once and not on every later link. */
export function breaksAfter(head: Head, links: readonly RawLink[]): Break[] {
  const breaks: Break[] = [];
  let previous = head;
  for (const link of links) {
    const { seq, auditId, entry } = link;
    if (seq !== previous.seq + 1) breaks.push({ kind: 'gap', seq, auditId });
    else if (!entry) breaks.push({ kind: 'missing', seq, auditId });
    else if (linkHash(previous.hash, entry) !== link.hash) breaks.push({ kind: 'changed', seq, auditId });
    previous = link;
  }
  return breaks;
}
