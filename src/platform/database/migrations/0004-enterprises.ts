import { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { createTable, makeAppendOnly } from '../schema';

const NOT_MERGED = '"mergedInto" IS NULL';
const live = (...columns: string[]) => ({ columns, where: NOT_MERGED });

export class Enterprises1000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'enterprise', {
      columns: {
        id: 'text!',
        name: 'text',
        nameKey: 'text',
        sortKey: 'text',
        searchText: 'text',
        code: 'text?',
        codeReason: 'text?',
        industryCode: 'text?',
        sector: 'text?',
        township: 'text?',
        platform: 'text?',
        status: 'text',
        registeredOn: 'text?',
        address: 'text?',
        mergedInto: 'text?',
        lastVisitOn: 'text',
        nextVisitOn: 'text',
        sizeClass: 'text',
        createdAt: 'bigint',
        updatedAt: 'bigint',
        version: 'integer',
      },
      unique: { enterprise_code_once: { columns: ['code'], where: `code IS NOT NULL AND ${NOT_MERGED}` } },
      index: {
        enterprise_by_name_key: ['nameKey'],
        enterprise_by_merge: { columns: ['mergedInto'], where: '"mergedInto" IS NOT NULL' },
        enterprise_by_name: live('sortKey', 'id'),
        enterprise_by_township: live('township', 'sortKey', 'id'),
        enterprise_by_platform: live('platform', 'sortKey', 'id'),
        enterprise_by_sector: live('sector', 'sortKey', 'id'),
        enterprise_by_status: live('status', 'sortKey', 'id'),
        enterprise_by_size: live('sizeClass', 'sortKey', 'id'),
        enterprise_without_code: {
          columns: ['code', 'sortKey', 'id'],
          where: `code IS NULL AND ${NOT_MERGED}`,
        },
        enterprise_by_last_visit: live('lastVisitOn', 'id'),
        enterprise_by_update: live('updatedAt', 'id'),
      },
      references: { mergedInto: 'enterprise' },
    });
    await createGrams(runner);
    await createTable(runner, 'enterprise_code_history', {
      columns: {
        id: 'text!',
        enterpriseId: 'text',
        code: 'text?',
        codeReason: 'text?',
        recordedAt: 'bigint',
      },
      index: { code_history_by_enterprise: ['enterpriseId', 'recordedAt'], code_history_by_code: ['code'] },
      references: { enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'former_name', {
      columns: { id: 'text!', enterpriseId: 'text', name: 'text', untilDay: 'text', recordedAt: 'bigint' },
      index: { former_name_by_enterprise: ['enterpriseId', 'recordedAt'] },
      references: { enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'contact', {
      columns: {
        id: 'text!',
        enterpriseId: 'text',
        name: 'text',
        title: 'text?',
        phone: 'text?',
        email: 'text?',
        isPrimary: 'integer',
        note: 'text?',
        withdrawnAt: 'bigint?',
        withdrawReason: 'text?',
        createdAt: 'bigint',
        updatedAt: 'bigint',
        version: 'integer',
      },
      unique: {
        contact_primary_once: {
          columns: ['enterpriseId'],
          where: '"isPrimary" = 1 AND "withdrawnAt" IS NULL',
        },
      },
      index: { contact_by_enterprise: ['enterpriseId', 'id'] },
      references: { enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'assignment', {
      columns: {
        id: 'text!',
        enterpriseId: 'text',
        officerId: 'text',
        role: 'text',
        fromDay: 'text',
        toDay: 'text?',
        withdrawnAt: 'bigint?',
        withdrawReason: 'text?',
        createdAt: 'bigint',
        version: 'integer',
      },
      index: {
        assignment_by_enterprise: ['enterpriseId', 'fromDay'],
        assignment_by_officer: ['officerId', 'enterpriseId'],
      },
      references: { enterpriseId: 'enterprise', officerId: 'account' },
    });
    await createTable(runner, 'figure', {
      columns: {
        id: 'text!',
        enterpriseId: 'text',
        period: 'text',
        metric: 'text',
        source: 'text',
        revision: 'integer',
        value: 'bigint?',
        note: 'text?',
        recordedAt: 'bigint',
        recordedBy: 'text',
      },
      unique: { figure_revision_once: ['enterpriseId', 'period', 'metric', 'source', 'revision'] },
      references: { enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'roster', {
      columns: {
        id: 'text!',
        name: 'text',
        sortKey: 'text',
        kind: 'text',
        documentNo: 'text?',
        publishedOn: 'text?',
        note: 'text?',
        createdAt: 'bigint',
        version: 'integer',
      },
      index: { roster_by_name: ['sortKey', 'id'] },
    });
    await createTable(runner, 'roster_entry', {
      columns: {
        id: 'text!',
        rosterId: 'text',
        enterpriseId: 'text',
        fromDay: 'text',
        toDay: 'text?',
        note: 'text?',
        createdAt: 'bigint',
        version: 'integer',
      },
      index: {
        roster_entry_by_roster: ['rosterId', 'enterpriseId'],
        roster_entry_by_enterprise: ['enterpriseId'],
      },
      references: { rosterId: 'roster', enterpriseId: 'enterprise' },
    });
    await createTable(runner, 'title_segment', {
      columns: {
        id: 'text!',
        enterpriseId: 'text',
        subjectKind: 'text',
        subjectId: 'text',
        tier: 'text',
        fromDay: 'text',
        toDay: 'text?',
      },
      index: {
        title_by_enterprise: ['enterpriseId'],
        title_by_tier: ['tier', 'enterpriseId', 'fromDay', 'toDay'],
      },
      references: { enterpriseId: 'enterprise' },
    });
    for (const table of ['enterprise_code_history', 'former_name', 'figure'])
      await makeAppendOnly(runner, table);
  }

  async down(): Promise<void> {
    throw new Error('Restore the copy made before the migration instead');
  }
}

/** Some hundred rows for each enterprise: kept in the order of the key alone, which halves the file. */
async function createGrams(runner: QueryRunner): Promise<void> {
  const key = { type: 'text', isPrimary: true, primaryKeyConstraintName: 'pk_enterprise_gram' };
  const columns = ['gram', 'enterpriseId'].map((name) => ({ name, ...key }));
  await runner.createTable(new Table({ name: 'enterprise_gram', columns, withoutRowid: true }));
}
