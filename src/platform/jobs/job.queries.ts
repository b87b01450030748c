import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Reads } from '../database/reads';
import { MAX_LAPSES } from './job.claim';
import type { JobRow } from './job.entity';
import type { JobState } from './job.state';
import { jobTime } from './job.time';
import type { WakeUp } from './waker';

export type ListedJob = Omit<JobRow, 'payload' | 'token'>;

const LISTED = 'id, kind, key, dueAt, state, attempts, maxAttempts, lapses, lastError, createdAt, endedAt';
const FEED_LIMIT = 1_000;

@Injectable()
export class JobQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Newest first, one row beyond `limit` so that the caller sees whether there is more. */
  list({ state, after, limit }: { state?: JobState; after?: string; limit: number }): Promise<ListedJob[]> {
    const parts = [...(state ? ['state = :state'] : []), ...(after ? ['id < :after'] : [])];
    const where = parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '';
    return this.reads.all(`SELECT ${LISTED} FROM job ${where} ORDER BY id DESC LIMIT :rows`, {
      state,
      after,
      rows: limit + 1,
    });
  }

  /** Counts no further than `cap`. */
  async count(state: JobState | undefined, cap: number): Promise<number> {
    const where = state ? 'WHERE state = :state' : '';
    const sql = `SELECT count(*) AS total FROM (SELECT id FROM job ${where} LIMIT :cap) AS capped`;
    return (await this.reads.get<{ total: number }>(sql, { state, cap }))?.total ?? 0;
  }

  /** Two short index scans, cheap enough for every second. */
  async anyDue(): Promise<boolean> {
    const { now, params } = jobTime(this.reads, this.clock);
    const sql = `SELECT id FROM job WHERE state = 'open' AND dueAt <= ${now} LIMIT 1`;
    return (await this.reads.get(sql, params)) !== undefined;
  }

  async anyToBury(): Promise<boolean> {
    const { now, params } = jobTime(this.reads, this.clock);
    const sql = `SELECT id FROM job WHERE state = 'open' AND dueAt <= ${now} AND lapses >= ${MAX_LAPSES} LIMIT 1`;
    return (await this.reads.get(sql, params)) !== undefined;
  }

  dueWithin(horizonMs: number): Promise<WakeUp[]> {
    const { now, params } = jobTime(this.reads, this.clock);
    return this.reads.all(
      `SELECT id, dueAt FROM job WHERE state = 'open' AND dueAt <= ${now} + :horizonMs ORDER BY dueAt, id LIMIT ${FEED_LIMIT}`,
      { ...params, horizonMs },
    );
  }
}
