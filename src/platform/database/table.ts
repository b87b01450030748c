import { EntityMetadata } from 'typeorm';
import { SqlParams, SqlValue } from './sql';

/** What an entity's metadata says, prepared once: names, the SELECT, and how values travel. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: string;
  /** Entity values to column values; unknown properties are an error. */
  dehydrate(row: Record<string, unknown>): Record<string, SqlValue>;
  hydrate(row: Record<string, unknown>): Record<string, unknown>;
}

const tables = new WeakMap<EntityMetadata, Table>();

export function tableOf(metadata: EntityMetadata): Table {
  let table = tables.get(metadata);
  if (!table) tables.set(metadata, (table = prepare(metadata)));
  return table;
}

function prepare(metadata: EntityMetadata): Table {
  const columns = metadata.columns.map((column) => column.databaseName);
  const transformers = new Map(
    metadata.columns.flatMap((column) =>
      column.transformer && !Array.isArray(column.transformer) ? [[column.databaseName, column.transformer] as const] : [],
    ),
  );
  const known = new Set(columns);
  return {
    name: metadata.tableName,
    columns,
    select: `SELECT ${columns.join(', ')} FROM ${metadata.tableName}`,
    dehydrate(row) {
      const out: Record<string, SqlValue> = {};
      for (const [key, value] of Object.entries(row)) {
        if (!known.has(key)) throw new Error(`${metadata.tableName} has no column ${key}`);
        if (value === undefined) throw new Error(`${metadata.tableName}.${key} is undefined; say null`);
        out[key] = (transformers.get(key)?.to(value) ?? value) as SqlValue;
      }
      return out;
    },
    hydrate(row) {
      for (const [key, transformer] of transformers) row[key] = transformer.from(row[key]);
      return row;
    },
  };
}

/** `a = :w_a AND b IS NULL`, refusing an empty or undefined condition. */
export function whereClause(where: Record<string, SqlValue>): { sql: string; params: SqlParams } {
  const keys = Object.keys(where);
  if (keys.length === 0) throw new Error('A condition is needed');
  const params: SqlParams = {};
  const parts = keys.map((key) => {
    if (where[key] === undefined) throw new Error(`Condition ${key} is undefined`);
    if (where[key] === null) return `${key} IS NULL`;
    params[`w_${key}`] = where[key];
    return `${key} = :w_${key}`;
  });
  return { sql: parts.join(' AND '), params };
}
