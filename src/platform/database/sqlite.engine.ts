import { codeOf, storageFault, storageRefusal } from './faults';
import type { Execute } from './reader';
import type { CommitEngine, Pending } from './transactor';
import type { Tx } from './tx';

const GROUP_SIZE = 16;
const GROUP_MS = 5;

export interface SqliteHand {
  execute: Execute;
  /** A fresh Tx on the one writing connection. */
  open(execute: Execute): Tx;
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
      const again = await this.commitGroup(queue, GROUP_SIZE);
      for (const work of again) await this.commitGroup([work], 1);
    }
  }

  /** Runs and commits up to `size` works; returns those that must run again one by one. */
  private async commitGroup(queue: Pending[], size: number): Promise<Pending[]> {
    const outcomes: Outcome[] = [];
    try {
      await this.raw('BEGIN IMMEDIATE');
    } catch (error) {
      const refusal = storageRefusal(error) ?? storageFault(codeOf(error));
      for (const work of queue.splice(0, size)) work.reject(refusal);
      return [];
    }
    try {
      const until = performance.now() + GROUP_MS;
      do {
        await this.attempt(queue.shift() as Pending, outcomes);
      } while (queue.length > 0 && outcomes.length < size && performance.now() < until);
      await this.raw('COMMIT');
    } catch (error) {
      return this.abandon(outcomes, size, error);
    }
    for (const { work, tx, ok, value } of outcomes) {
      if (ok) work.committed(tx, value);
      else work.reject(storageRefusal(tx.failed) ?? storageRefusal(value) ?? value);
    }
    return [];
  }

  /** Adds the work's outcome; throws only when the transaction as a whole is lost. */
  private async attempt(work: Pending, outcomes: Outcome[]): Promise<void> {
    await this.raw('SAVEPOINT work');
    const tx = this.hand.open((bound) => {
      // After SQLite has rolled back by itself, a further statement would commit on its own.
      if (!this.hand.inTransaction()) throw new Error('SQLite has rolled back this transaction');
      return this.hand.execute(bound);
    });
    const outcome: Outcome = { work, tx, ok: false, value: undefined };
    outcomes.push(outcome);
    try {
      outcome.value = await work.run(tx);
      tx.finish();
      outcome.ok = true;
    } catch (error) {
      tx.close();
      outcome.value = error;
      await this.raw('ROLLBACK TO work');
    }
    await this.raw('RELEASE work');
  }

  /** The whole group is undone. Whose fault it was shows when each runs alone; a work that was alone is refused. */
  private async abandon(outcomes: Outcome[], size: number, error: unknown): Promise<Pending[]> {
    if (this.hand.inTransaction()) await this.raw('ROLLBACK').catch(() => undefined);
    if (size > 1) return outcomes.map((outcome) => outcome.work);
    for (const { work, tx, ok, value } of outcomes) {
      const cause = tx.failed ?? (ok ? error : value);
      work.reject(storageRefusal(cause) ?? storageRefusal(error) ?? storageFault(codeOf(cause)));
    }
    return [];
  }

  private async raw(sql: string): Promise<void> {
    await this.hand.execute({ sql, values: [] });
  }
}
