import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../schema';

export class Views1000000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'saved_view', {
      columns: {
        id: 'text!',
        accountId: 'text',
        page: 'text',
        name: 'text',
        query: 'text',
        version: 'integer',
        createdAt: 'bigint',
      },
      unique: { saved_view_once: ['accountId', 'page', 'name'] },
      references: { accountId: 'account' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
