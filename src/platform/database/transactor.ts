import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { BUSY, Refusal, WorkTooLong } from '../errors';
import type { Tx } from './tx';

export type Work<T> = (tx: Tx) => Promise<T>;

/** One waiting work. The engine settles it once its transaction has been committed or refused. */
export interface Pending {
  run(tx: Tx): Promise<unknown>;
  /** Only after the commit: first what the work wanted done then, and then its answer. */
  committed(tx: Tx, value: unknown): void;
  reject(error: unknown): void;
}

/** How a database commits: SQLite in groups on its one connection, PostgreSQL each on its own. */
export interface CommitEngine {
  /** Called whenever something waits; takes works from the queue as it can. */
  wake(queue: Pending[]): void;
  /** Resolves once nothing runs any more. */
  idle(): Promise<void>;
}

/** More than this many works waiting means that the disk cannot follow; the next caller is told to come back. */
export const MAX_WAITING = 1_000;

/** A work that waits for something that never comes would hold up everybody behind it. */
export const WORK_DEADLINE_MS = 10_000;

/**
 * The one door for writes. `run` gives the work a transaction; when its promise resolves, everything the work wrote is
 * on disk, and when it rejects, nothing is. A `run` inside a `run` joins it. Works do nothing outside the database: an
 * engine may run one again after a deadlock or a failed group commit.
 */
export class Transactor {
  private readonly queue: Pending[] = [];
  private readonly current = new AsyncLocalStorage<Tx>();
  private draining = false;

  constructor(
    private readonly engine: CommitEngine,
    private readonly deadlineMs = WORK_DEADLINE_MS,
  ) {}

  async run<T>(work: Work<T>): Promise<T> {
    const joined = this.current.getStore();
    if (joined) return joined.join(() => work(joined));
    if (this.draining || this.queue.length >= MAX_WAITING) throw new Refusal(BUSY, { retryAfter: 1 });
    // The engine's loop belongs to nobody; each work keeps the actor and request id of its own caller.
    // AsyncLocalStorage.snapshot() would do too, at five times the price: it makes a function of many properties.
    const caller = new AsyncResource('Work');
    return new Promise<T>((resolve, reject) => {
      this.queue.push({
        run: (tx) =>
          caller.runInAsyncScope(() => this.current.run(tx, () => within(this.deadlineMs, work(tx)))),
        committed: (tx, value) => {
          caller.runInAsyncScope(() => tx.runFollowUps());
          resolve(value as T);
        },
        reject,
      });
      this.engine.wake(this.queue);
    });
  }

  /** The transaction in which the caller runs, if any. */
  inside(): Tx | undefined {
    return this.current.getStore();
  }

  get waiting(): number {
    return this.queue.length;
  }

  /** Graceful stop: takes nothing new, finishes what waits. */
  async drain(): Promise<void> {
    this.draining = true;
    await this.engine.idle();
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const tooLong = new WorkTooLong(ms);
      // The caller only hears that the house is busy.
      new Logger('Transactor').error(tooLong.message);
      reject(tooLong);
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
