import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../schema';

export class Visits1000000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'visit', {
      columns: {
        id: 'text!',
        clientId: 'text?',
        requestHash: 'text?',
        officerId: 'text',
        day: 'text',
        kind: 'text',
        occasion: 'text?',
        summary: 'text',
        companions: 'text?',
        peopleMet: 'text?',
        findings: 'text?',
        policiesExplained: 'text?',
        place: 'text?',
        startTime: 'text?',
        endTime: 'text?',
        withdrawnAt: 'bigint?',
        withdrawnReason: 'text?',
        version: 'integer',
        createdAt: 'bigint',
        updatedAt: 'bigint',
      },
      unique: { visit_client_once: ['officerId', 'clientId'] },
      index: {
        visit_by_day: ['day', 'id'],
        visit_by_officer: ['officerId', 'day', 'id'],
        visit_withdrawn: { columns: ['day', 'id'], where: '"withdrawnAt" IS NOT NULL' },
      },
      references: { officerId: 'account' },
    });
    await createTable(runner, 'visit_enterprise', {
      columns: { visitId: 'text!', enterpriseId: 'text!', day: 'text' },
      index: { visit_enterprise_by_day: ['enterpriseId', 'day', 'visitId'] },
      references: { visitId: 'visit', enterpriseId: 'enterprise' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
