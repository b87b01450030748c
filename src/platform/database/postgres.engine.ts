import type { DataSource, QueryRunner } from 'typeorm';
import { Refusal, errorKind } from '../errors';
import { codeOf, isGone, isRetryable, storageFault, storageRefusal } from './faults';
import type { CommitEngine, Pending } from './transactor';
import type { Tx } from './tx';

const RETRIES = 5;

export const UNCERTAIN = errorKind(
  'SERVER.UNCERTAIN',
  503,
  '提交时与数据库断开，结果不明。请先查看是否已保存，再决定是否重试。',
  'The database went away during the commit. Look whether it was saved before you send it again.',
);

type Outcome = { tx: Tx; value: unknown } | { error: unknown; again: boolean };

/** Each work in a transaction of its own (READ COMMITTED), as many at once as the pool has connections to spare. */
export class PostgresEngine implements CommitEngine {
  private active = 0;
  private readonly sleepers: (() => void)[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly open: (runner: QueryRunner) => Tx,
    private readonly parallel: number,
  ) {}

  wake(queue: Pending[]): void {
    while (this.active < this.parallel && queue.length > 0) {
      this.active += 1;
      void this.settle(queue.shift() as Pending).finally(() => {
        this.active -= 1;
        if (queue.length > 0) this.wake(queue);
        else if (this.active === 0) this.sleepers.splice(0).forEach((sleeper) => sleeper());
      });
    }
  }

  idle(): Promise<void> {
    return this.active === 0 ? Promise.resolve() : new Promise((resolve) => this.sleepers.push(resolve));
  }

  private async settle(work: Pending): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.once(work, attempt);
      if ('tx' in outcome) return work.committed(outcome.tx, outcome.value);
      if (!outcome.again || attempt > RETRIES) return work.reject(outcome.error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }

  private async once(work: Pending, attempt: number): Promise<Outcome> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('BEGIN');
    } catch (error) {
      await runner.release();
      // An idle connection may have died unnoticed; a fresh one deserves one try, for nothing has been done yet.
      return { error: storageRefusal(error) ?? storageFault(codeOf(error)), again: attempt === 1 };
    }
    const tx = this.open(runner);
    let committing = false;
    try {
      const value = await work.run(tx);
      tx.finish();
      committing = true;
      await runner.query('COMMIT');
      await runner.release();
      return { tx, value };
    } catch (error) {
      tx.close();
      const gone = await this.undo(runner, tx, [tx.failed, error].some(isGone));
      if (gone && committing) return { error: new Refusal(UNCERTAIN, { retryAfter: 5 }), again: false };
      const refusal =
        storageRefusal(tx.failed) ?? storageRefusal(error) ?? (gone ? storageFault('') : undefined);
      return { error: refusal ?? error, again: [tx.failed, error].some(isRetryable) };
    }
  }

  /** Rolls back; says whether the connection was lost. What cannot be rolled back in order loses its connection. */
  private async undo(runner: QueryRunner, tx: Tx, lost: boolean): Promise<boolean> {
    const gone = lost || runner.isReleased;
    const clean =
      !gone &&
      !tx.busy &&
      (await runner.query('ROLLBACK').then(
        () => true,
        () => false,
      ));
    if (!clean) {
      const client = (await runner.connect()) as { end(): Promise<void> };
      void client.end().catch(() => undefined);
    }
    await runner.release();
    return gone;
  }
}
