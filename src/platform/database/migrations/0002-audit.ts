import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, makeAppendOnly } from '../schema';

export class Audit1000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'audit_entry', {
      columns: {
        id: 'text!',
        at: 'bigint',
        actorId: 'text?',
        requestId: 'text',
        act: 'text',
        subject: 'text',
        subjectId: 'text',
        enterpriseId: 'text?',
        before: 'text?',
        after: 'text?',
      },
      index: {
        audit_by_time: ['at', 'id'],
        audit_by_subject: ['subject', 'subjectId', 'at', 'id'],
        audit_by_actor: ['actorId', 'at', 'id'],
        audit_by_enterprise: { columns: ['enterpriseId', 'at', 'id'], where: '"enterpriseId" IS NOT NULL' },
      },
    });
    await createTable(runner, 'audit_unsealed', { columns: { id: 'text!' } });
    await createTable(runner, 'audit_link', {
      columns: { seq: 'integer!', auditId: 'text', hash: 'text', sealedAt: 'bigint' },
      unique: { audit_link_once: ['auditId'] },
      references: { auditId: 'audit_entry' },
    });
    await makeAppendOnly(runner, 'audit_entry');
    await makeAppendOnly(runner, 'audit_link');
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
