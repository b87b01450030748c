import type { Tx } from '../database/tx';
import type { JobRow } from './job.entity';

/** A kind of job and what it carries. Lower rooms declare kinds whose effect an upper room handles. */
export interface JobKind<P> {
  readonly name: string;
  readonly maxAttempts: number;
  /** Never set; it ties the payload's type to the kind. */
  readonly carries?: P;
}

/**
 * The effect, inside the transaction that also marks the job done: it happens once, or not at all. It writes through
 * `tx` only; mail and webhooks have rows and jobs of their own.
 */
export type JobHandler<P> = (payload: P, tx: Tx, job: JobRow) => Promise<void>;

const kinds = new Map<string, JobKind<unknown>>();

/** Declares a kind once, such as `jobKind<{ reminderId: string }>('reminder.due')`. */
export function jobKind<P>(name: string, { maxAttempts = 8 }: { maxAttempts?: number } = {}): JobKind<P> {
  if (kinds.has(name)) throw new Error(`Job kind ${name} is declared twice`);
  const kind: JobKind<P> = Object.freeze({ name, maxAttempts });
  kinds.set(name, kind);
  return kind;
}

export function allJobKinds(): JobKind<unknown>[] {
  return [...kinds.values()];
}
