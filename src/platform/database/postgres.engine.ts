import type { DataSource, QueryRunner } from 'typeorm';
import { Refusal, STORAGE } from '../errors';
import type { CommitEngine, Pending } from './transactor';
import type { Tx } from './tx';

const RETRIES = 5;
/** serialization_failure, deadlock_detected */
const RETRY_CODES = new Set(['40001', '40P01']);
/** Connection classes 08 and 57P, too many connections, disk full, and what the socket says when the server is gone. */
const GONE = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

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
      try {
        const { tx, value } = await this.once(work);
        tx.settle();
        return work.resolve(value);
      } catch (error) {
        const code = codeOf(error);
        if (RETRY_CODES.has(code) && attempt <= RETRIES) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
        } else if (GONE.test(code)) {
          return work.reject(new Refusal(STORAGE, { retryAfter: 2, facts: { cause: code } }));
        } else {
          return work.reject(error);
        }
      }
    }
  }

  private async once(work: Pending): Promise<{ tx: Tx; value: unknown }> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('BEGIN');
      const tx = this.open(runner);
      try {
        const value = await work.run(tx);
        tx.close();
        await runner.query('COMMIT');
        return { tx, value };
      } catch (error) {
        tx.close();
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
}

function codeOf(error: unknown): string {
  const { driverError, code } = error as { driverError?: { code?: string }; code?: string };
  return driverError?.code ?? code ?? '';
}
