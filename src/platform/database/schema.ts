import { QueryRunner, Table, TableColumnOptions } from 'typeorm';

/**
 * A table as migrations write it, alike on both engines: `text`, `integer` or `bigint`, with `?` for nullable and `!` for
 * the primary key. No defaults: every insert says every value.
 */
export interface TableSpec {
  columns: Record<string, string>;
  unique?: Record<string, string[] | { columns: string[]; where: string }>;
  index?: Record<string, string[] | { columns: string[]; where: string }>;
  /** column → table whose `id` it holds. */
  references?: Record<string, string>;
}

export async function createTable(runner: QueryRunner, name: string, spec: TableSpec): Promise<void> {
  const indices = (list: TableSpec['index'], isUnique: boolean) =>
    Object.entries(list ?? {}).map(([indexName, how]) => {
      const columnNames = Array.isArray(how) ? how : how.columns;
      return { name: indexName, columnNames, isUnique, where: Array.isArray(how) ? undefined : how.where };
    });
  await runner.createTable(
    new Table({
      name,
      columns: Object.entries(spec.columns).map(([column, type]) => columnOptions(name, column, type)),
      indices: [...indices(spec.unique, true), ...indices(spec.index, false)],
      foreignKeys: Object.entries(spec.references ?? {}).map(([column, target]) => ({
        name: `fk_${name}_${column}`,
        columnNames: [column],
        referencedTableName: target,
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      })),
    }),
  );
}

function columnOptions(table: string, name: string, spec: string): TableColumnOptions {
  const match = /^(text|integer|bigint)([?!])?$/.exec(spec);
  if (!match) throw new Error(`${table}.${name}: "${spec}" is no column type`);
  const isPrimary = match[2] === '!';
  return {
    name,
    type: match[1],
    isNullable: match[2] === '?',
    isPrimary,
    primaryKeyConstraintName: isPrimary ? `pk_${table}` : undefined,
  };
}

/** Facts are appended and never changed: both engines refuse UPDATE and DELETE on such a table. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') {
    await runner.query(`CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$
      BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$ LANGUAGE plpgsql`);
    await runner.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE PROCEDURE refuse_change()`);
    return;
  }
  for (const act of ['UPDATE', 'DELETE']) {
    await runner.query(`CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`);
  }
}
