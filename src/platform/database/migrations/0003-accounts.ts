import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../schema';

export class Accounts1000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'unit', {
      columns: {
        id: 'text!',
        name: 'text',
        zh: 'text?',
        parentId: 'text?',
        version: 'integer',
        createdAt: 'bigint',
      },
      unique: { unit_by_name: ['name'] },
      references: { parentId: 'unit' },
    });
    await createTable(runner, 'account', {
      columns: {
        id: 'text!',
        username: 'text',
        name: 'text',
        unitId: 'text?',
        roles: 'text',
        townships: 'text',
        platforms: 'text',
        passwordHash: 'text?',
        mustChangePassword: 'integer',
        disabledAt: 'bigint?',
        endsOn: 'text?',
        version: 'integer',
        createdAt: 'bigint',
      },
      unique: { account_by_username: ['username'] },
      index: { account_by_unit: ['unitId'] },
      references: { unitId: 'unit' },
    });
    await createTable(runner, 'session', {
      columns: {
        id: 'text!',
        hash: 'text',
        accountId: 'text',
        createdAt: 'bigint',
        touchedAt: 'bigint',
        elevatedUntil: 'bigint',
        endedAt: 'bigint?',
      },
      unique: { session_by_hash: ['hash'] },
      index: { session_by_account: ['accountId'] },
      references: { accountId: 'account' },
    });
    await createTable(runner, 'api_token', {
      columns: {
        id: 'text!',
        hash: 'text',
        accountId: 'text',
        name: 'text',
        createdAt: 'bigint',
        expiresOn: 'text?',
        revokedAt: 'bigint?',
        lastUsedAt: 'bigint?',
      },
      unique: { api_token_by_hash: ['hash'] },
      index: { api_token_by_account: ['accountId'] },
      references: { accountId: 'account' },
    });
    await createTable(runner, 'setup_link', {
      columns: { id: 'text!', hash: 'text', expiresAt: 'bigint', usedAt: 'bigint?' },
    });
    await createTable(runner, 'sign_in_throttle', {
      columns: {
        id: 'text!',
        key: 'text',
        failures: 'integer',
        since: 'bigint',
        lastAt: 'bigint',
        lockedUntil: 'bigint',
      },
      unique: { sign_in_throttle_by_key: ['key'] },
      index: { sign_in_throttle_by_age: ['lastAt'] },
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
