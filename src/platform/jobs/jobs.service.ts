import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Transactor } from '../database/transactor';
import { Tx } from '../database/tx';
import { NOT_FOUND, Refusal, errorKind } from '../errors';
import { newId } from '../ids';
import { JobClaims } from './job.claim';
import { JobRow } from './job.entity';
import { JobKind } from './job.kind';
import { Waker } from './waker';

export const NOT_DEAD = errorKind(
  'JOB.NOT_DEAD',
  409,
  '只有失败任务可以重试；该任务不是失败状态，或已有同一事项的新任务。',
  'Only a dead job can be retried; this one is not dead, or a newer job for the same matter is open.',
);

export interface Plan<P> {
  /** What it is about; scheduling the same kind and key again moves the open job. */
  key: string;
  payload: P;
  dueAt: number;
}

@Injectable()
export class JobsService {
  constructor(
    private readonly transactor: Transactor,
    private readonly claims: JobClaims,
    private readonly waker: Waker,
    private readonly clock: Clock,
  ) {}

  /** Commits with its cause. Amending clears the token, so a handler that runs with the old payload is rolled back. */
  async schedule<P>(tx: Tx, kind: JobKind<P>, { key, payload, dueAt }: Plan<P>): Promise<void> {
    await this.claims.finishIfRunning(tx, kind.name, key);
    const row = await tx.get<{ id: string }>(
      `INSERT INTO job (id, kind, key, payload, dueAt, state, token, attempts, maxAttempts, lapses, lastError, createdAt, endedAt)
       VALUES (:id, :kind, :key, :payload, :dueAt, 'open', NULL, 0, :maxAttempts, 0, NULL, :createdAt, NULL)
       ON CONFLICT (kind, key) WHERE state = 'open' DO UPDATE SET payload = excluded.payload, dueAt = excluded.dueAt,
         token = NULL, attempts = 0, maxAttempts = excluded.maxAttempts, lapses = 0, lastError = NULL
       RETURNING id`,
      {
        id: newId(),
        kind: kind.name,
        key,
        payload: JSON.stringify(payload),
        dueAt,
        maxAttempts: kind.maxAttempts,
        createdAt: this.clock.now(),
      },
    );
    const { id } = row as { id: string };
    tx.afterCommit(() => this.waker.poke({ id, dueAt }));
  }

  /** False when nothing was open. A handler that runs at this moment is rolled back. */
  async cancel(tx: Tx, kind: JobKind<unknown>, key: string): Promise<boolean> {
    await this.claims.finishIfRunning(tx, kind.name, key);
    const open = { kind: kind.name, key, state: 'open' } as const;
    const end = { state: 'cancelled', token: null, endedAt: this.clock.now() } as const;
    return (await tx.update(JobRow, open, end)) === 1;
  }

  /** An administrator's decision, after the cause has been mended. */
  retry(id: string): Promise<void> {
    return this.transactor.run(async (tx) => {
      const job = await tx.lock(JobRow, { id });
      if (!job) throw new Refusal(NOT_FOUND);
      const newer = await tx.one(JobRow, { kind: job.kind, key: job.key, state: 'open' });
      if (job.state !== 'dead' || newer) throw new Refusal(NOT_DEAD);
      const dueAt = this.clock.now();
      await tx.update(
        JobRow,
        { id },
        { state: 'open', token: null, attempts: 0, lapses: 0, dueAt, endedAt: null },
      );
      tx.afterCommit(() => this.waker.poke({ id, dueAt }));
    });
  }
}
