import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../schema';

export class Platform1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'job', {
      columns: {
        id: 'text!',
        kind: 'text',
        key: 'text',
        payload: 'text',
        dueAt: 'bigint',
        state: 'text',
        token: 'text?',
        attempts: 'integer',
        maxAttempts: 'integer',
        lapses: 'integer',
        lastError: 'text?',
        createdAt: 'bigint',
        endedAt: 'bigint?',
      },
      unique: { job_open_once: { columns: ['kind', 'key'], where: "state = 'open'" } },
      index: { job_by_due: ['state', 'dueAt', 'id'] },
    });
    await createTable(runner, 'idempotency', {
      columns: {
        id: 'text!',
        accountId: 'text',
        key: 'text',
        requestHash: 'text',
        status: 'integer?',
        resourceId: 'text?',
        createdAt: 'bigint',
      },
      unique: { idempotency_once: ['accountId', 'key'] },
      index: { idempotency_by_age: ['createdAt'] },
    });
    await createTable(runner, 'calendar_day', {
      columns: { id: 'text!', year: 'integer', day: 'text', kind: 'text', note: 'text' },
      unique: { calendar_day_once: ['day'] },
      index: { calendar_day_by_year: ['year'] },
    });
    await createTable(runner, 'calendar_year', {
      columns: { id: 'text!', year: 'integer', publishedAt: 'bigint', source: 'text', version: 'integer' },
      unique: { calendar_year_once: ['year'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
