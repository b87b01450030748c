import { Refusal, STORAGE } from '../errors';
import type { Execute } from './reader';
import type { CommitEngine, Pending } from './transactor';
import type { Tx } from './tx';

const GROUP_SIZE = 16;
const GROUP_MS = 5;

export interface SqliteHand {
  execute: Execute;
  /** A fresh Tx on the one writing connection. */
  open(): Tx;
  /** False once SQLite has rolled back by itself (disk full, IO error). */
  inTransaction(): boolean;
}

interface Outcome {
  work: Pending;
  tx: Tx;
  ok: boolean;
  value: unknown;
}

/**
 * Group commit. `synchronous=FULL` makes a commit wait for the disk; works that arrive together share one wait, each in
 * a savepoint of its own, so that one work's refusal does not touch its neighbours. Nobody is answered, not even with a
 * refusal, before the commit: a refusal may rest on what a neighbour wrote.
 */
export class SqliteEngine implements CommitEngine {
  private running?: Promise<void>;

  constructor(private readonly hand: SqliteHand) {}

  wake(queue: Pending[]): void {
    this.running ??= this.loop(queue).finally(() => {
      this.running = undefined;
      if (queue.length > 0) this.wake(queue);
    });
  }

  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async loop(queue: Pending[]): Promise<void> {
    while (queue.length > 0) {
      // Without this turn of the event loop the first request always commits alone and nothing is ever grouped.
      await new Promise(setImmediate);
      const retry = await this.commitGroup(queue, GROUP_SIZE);
      for (const work of retry) await this.commitGroup([work], 1, true);
    }
  }

  /** Runs and commits up to `size` works; returns those that must run again one by one. */
  private async commitGroup(queue: Pending[], size: number, alone = false): Promise<Pending[]> {
    const outcomes: Outcome[] = [];
    try {
      await this.raw('BEGIN IMMEDIATE');
      const until = performance.now() + GROUP_MS;
      while (queue.length > 0 && outcomes.length < size && performance.now() < until) {
        outcomes.push(await this.attempt(queue.shift() as Pending));
        if (!this.hand.inTransaction()) throw new Error('SQLite rolled back by itself');
      }
      await this.raw('COMMIT');
    } catch (error) {
      if (this.hand.inTransaction()) await this.raw('ROLLBACK').catch(() => undefined);
      const works = outcomes.map((outcome) => outcome.work);
      if (outcomes.length === 0 && queue.length > 0) works.push(queue.shift() as Pending);
      if (!alone) return works;
      const cause = outcomes.find((outcome) => !outcome.ok)?.value ?? error;
      for (const work of works) work.reject(new Refusal(STORAGE, { retryAfter: 5, facts: { cause: codeOf(cause) } }));
      return [];
    }
    for (const { work, tx, ok, value } of outcomes) {
      if (ok) {
        tx.settle();
        work.resolve(value);
      } else {
        work.reject(value);
      }
    }
    return [];
  }

  private async attempt(work: Pending): Promise<Outcome> {
    const tx = this.hand.open();
    await this.raw('SAVEPOINT work');
    try {
      const value = await work.run(tx);
      tx.close();
      await this.raw('RELEASE work');
      return { work, tx, ok: true, value };
    } catch (value) {
      tx.close();
      if (this.hand.inTransaction()) {
        await this.raw('ROLLBACK TO work');
        await this.raw('RELEASE work');
      }
      return { work, tx, ok: false, value };
    }
  }

  private async raw(sql: string): Promise<void> {
    await this.hand.execute({ sql, values: [] });
  }
}

function codeOf(error: unknown): string {
  const inner = (error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string });
  return inner.code ?? 'UNKNOWN';
}
