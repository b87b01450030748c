import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Transactor } from '../database/transactor';
import { SqlParams } from '../database/sql';

const DAY_MS = 86_400_000;
const JOB_DAYS = 30;
const KEY_DAYS = 7;
const BATCH = 500;

/** Lets go of what has served its time: ended jobs and idempotency keys. Dead jobs stay until someone has seen to them. */
@Injectable()
export class JobPurge {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.batches('job', "state IN ('done', 'cancelled') AND endedAt < :before", {
      before: now - JOB_DAYS * DAY_MS,
    });
    await this.batches('idempotency', 'createdAt < :before', { before: now - KEY_DAYS * DAY_MS });
  }

  /** In small transactions, so that nobody's request waits behind a long one. */
  private async batches(table: string, condition: string, params: SqlParams): Promise<void> {
    const sql = `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE ${condition} LIMIT ${BATCH})`;
    while ((await this.transactor.run((tx) => tx.write(sql, params))) === BATCH);
  }
}
