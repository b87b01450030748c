import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../schema';

export class Reminders1000000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reminder', {
      columns: {
        id: 'text!',
        kind: 'text',
        sourceKind: 'text?',
        sourceId: 'text?',
        enterpriseId: 'text?',
        recipientId: 'text',
        recipientRule: 'text',
        reason: 'text',
        askedDay: 'text',
        askedTime: 'text?',
        day: 'text',
        dueAt: 'bigint',
        explicit: 'integer',
        provisional: 'integer',
        headsUp: 'integer',
        status: 'text',
        announcedAt: 'bigint?',
        deliveredAt: 'bigint?',
        lateMinutes: 'integer?',
        snoozedUntil: 'bigint?',
        escalatedAt: 'bigint?',
        doneAt: 'bigint?',
        doneBy: 'text?',
        keptBy: 'text?',
        cancelledAt: 'bigint?',
        cancelledReason: 'text?',
        createdBy: 'text',
        createdAt: 'bigint',
        version: 'integer',
      },
      index: {
        reminder_by_recipient: ['recipientId', 'status', 'dueAt', 'id'],
        reminder_by_source: ['sourceKind', 'sourceId'],
        reminder_kept: { columns: ['keptBy'], where: '"keptBy" IS NOT NULL' },
      },
      references: { enterpriseId: 'enterprise', recipientId: 'account' },
    });
    await createTable(runner, 'reminder_enterprise', {
      columns: { reminderId: 'text!', enterpriseId: 'text!' },
      index: { reminder_enterprise_by_enterprise: ['enterpriseId', 'reminderId'] },
      references: { reminderId: 'reminder', enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'reminder_delivery', {
      columns: {
        id: 'text!',
        reminderId: 'text',
        accountId: 'text',
        cause: 'text',
        dueAt: 'bigint',
        deliveredAt: 'bigint',
      },
      unique: { reminder_delivery_once: ['reminderId', 'cause', 'accountId', 'dueAt'] },
      index: { reminder_delivery_by_account: ['accountId', 'cause', 'reminderId'] },
      references: { reminderId: 'reminder', accountId: 'account' },
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}
