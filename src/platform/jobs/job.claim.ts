import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Transactor } from '../database/transactor';
import { Tx } from '../database/tx';
import { newId } from '../ids';
import { backoffMs, failureText } from './backoff.rules';
import { JobRow } from './job.entity';
import type { JobState } from './job.state';
import { jobTime } from './job.time';

const LEASE_MS = 60_000;
export const MAX_LAPSES = 50;

/** Someone amended, cancelled or took the job meanwhile: what the run wrote must not stand. */
export class Fenced extends Error {}

/** Taking a job and giving it back; each way is one conditional UPDATE. */
@Injectable()
export class JobClaims {
  /** The job whose handler runs in a transaction, until it is marked done there. */
  private readonly running = new WeakMap<Tx, JobRow>();

  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  /** The longest due job. A lapsed lease (token still set) is not held against the handler: it counts a lapse, no attempt. */
  take(): Promise<JobRow | undefined> {
    return this.transactor.run(async (tx) => {
      const { now, params } = jobTime(tx, this.clock);
      const [row] = await tx.all<JobRow>(
        `UPDATE job SET token = :token, dueAt = ${now} + ${LEASE_MS},
           attempts = attempts + CASE WHEN token IS NULL THEN 1 ELSE 0 END,
           lapses = lapses + CASE WHEN token IS NULL THEN 0 ELSE 1 END
         WHERE id = (SELECT id FROM job WHERE state = 'open' AND dueAt <= ${now}
             AND (attempts < maxAttempts OR token IS NOT NULL) AND lapses < ${MAX_LAPSES}
           ORDER BY dueAt, id LIMIT 1 ${tx.dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : ''})
         RETURNING *`,
        { ...params, token: newId() },
      );
      return row && { ...row, payload: JSON.parse(String(row.payload)) as unknown };
    });
  }

  /** Runs the handler's work and marks the job done in the same transaction; throws `Fenced` when it is no longer ours. */
  async carryOut(tx: Tx, job: JobRow, work: () => Promise<void>): Promise<void> {
    this.running.set(tx, job);
    await work();
    if (this.running.has(tx)) await this.finish(tx, job);
  }

  /** A handler may schedule its own kind and key again: the running job is done first, so that it does not fence itself. */
  async finishIfRunning(tx: Tx, kind: string, key: string): Promise<void> {
    const job = this.running.get(tx);
    if (job?.kind === kind && job.key === key) await this.finish(tx, job);
  }

  private async finish(tx: Tx, job: JobRow): Promise<void> {
    this.running.delete(tx);
    const done = { state: 'done', token: null, endedAt: this.clock.now() } as const;
    const mine = { id: job.id, token: job.token as string, state: 'open' } as const;
    if ((await tx.update(JobRow, mine, done)) !== 1) throw new Fenced();
  }

  /** After the handler's error: rests and tries again, or is dead. Undefined when it was no longer ours. */
  fail(job: JobRow, error: unknown): Promise<JobState | undefined> {
    return this.transactor.run(async (tx) => {
      const { now, params } = jobTime(tx, this.clock);
      const dead = job.attempts >= job.maxAttempts;
      const row = await tx.get<{ state: JobState }>(
        `UPDATE job SET token = NULL, lastError = :lastError, ${dead ? `state = 'dead', endedAt = ${now}` : `dueAt = ${now} + :rest`}
         WHERE id = :id AND token = :token AND state = 'open' RETURNING state`,
        {
          ...params,
          id: job.id,
          token: job.token,
          lastError: failureText(error),
          rest: backoffMs(job.attempts),
        },
      );
      return row?.state;
    });
  }

  /** At boot on SQLite, where one process writes the file: whatever holds a token died with the former process. */
  releaseAll(): Promise<number> {
    return this.transactor.run((tx) =>
      tx.write(
        `UPDATE job SET token = NULL, dueAt = :now, attempts = attempts - 1, lapses = lapses + 1
         WHERE state = 'open' AND token IS NOT NULL`,
        { now: this.clock.now() },
      ),
    );
  }

  /** A job that never came to an end so many times may be what kills the process. */
  bury(): Promise<number> {
    return this.transactor.run((tx) => {
      const { now, params } = jobTime(tx, this.clock);
      return tx.write(
        `UPDATE job SET state = 'dead', token = NULL, endedAt = ${now}, lastError = 'It ended ${MAX_LAPSES} times without a word'
         WHERE state = 'open' AND dueAt <= ${now} AND lapses >= ${MAX_LAPSES}`,
        params,
      );
    });
  }
}
