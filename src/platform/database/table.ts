import { EntityMetadata, ValueTransformer } from 'typeorm';
import { SqlParams, SqlValue } from './sql';

interface Part {
  sql: string;
  params: SqlParams;
}

const tables = new WeakMap<EntityMetadata, Table>();

export function tableOf(metadata: EntityMetadata): Table {
  let table = tables.get(metadata);
  if (!table) tables.set(metadata, (table = new Table(metadata)));
  return table;
}

/**
 * What an entity's metadata says, prepared once: names, the SELECT, and how values travel. Column names are quoted, for
 * some are words of SQL (`from`, `to`), and checked, for SQLite takes an unknown quoted name for a text.
 */
export class Table {
  readonly name: string;
  readonly select: string;
  private readonly columns: ReadonlySet<string>;
  private readonly transformers: ReadonlyMap<string, ValueTransformer>;
  /** Put together once for each set of columns and number of rows. */
  private readonly insertions = new Map<string, string>();

  constructor(metadata: EntityMetadata) {
    const columns = metadata.columns.map((column) => column.databaseName);
    this.name = metadata.tableName;
    this.columns = new Set(columns);
    this.select = `SELECT ${columns.map(quoted).join(', ')} FROM ${this.name}`;
    this.transformers = new Map(
      metadata.columns.flatMap(({ databaseName, transformer }) =>
        transformer && !Array.isArray(transformer) ? [[databaseName, transformer] as const] : [],
      ),
    );
  }

  /** Entity values to column values; unknown properties are an error. */
  dehydrate(row: object): Record<string, SqlValue> {
    const out: Record<string, SqlValue> = {};
    for (const [key, value] of Object.entries(row) as [string, unknown][]) {
      this.insist(key);
      const transformer = this.transformers.get(key);
      if (value === undefined) throw new Error(`${this.name}.${key} is undefined; say null`);
      const dry: unknown = transformer ? transformer.to(value) : value;
      if (dry !== null && typeof dry !== 'string' && !Number.isSafeInteger(dry)) {
        throw new Error(
          `${this.name}.${key} takes text, a safe integer or null, not ${typeof dry} ${String(dry)}`,
        );
      }
      out[key] = dry as SqlValue;
    }
    return out;
  }

  hydrate(row: Record<string, unknown>): Record<string, unknown> {
    for (const [key, transformer] of this.transformers) row[key] = transformer.from(row[key]);
    return row;
  }

  /** `"a" = :w_a AND "b" IS NULL`, refusing an empty or undefined condition. */
  condition(where: Record<string, SqlValue>): Part {
    const keys = Object.keys(where);
    if (keys.length === 0) throw new Error(`${this.name}: a condition is needed`);
    const params: SqlParams = {};
    const parts = keys.map((key) => {
      this.insist(key);
      if (where[key] === undefined) throw new Error(`${this.name}: condition ${key} is undefined`);
      if (where[key] === null) return `${quoted(key)} IS NULL`;
      params[`w_${key}`] = where[key];
      return `${quoted(key)} = :w_${key}`;
    });
    return { sql: parts.join(' AND '), params };
  }

  /** One INSERT of rows that name the same columns. */
  insertion(rows: Record<string, SqlValue>[]): Part {
    const keys = Object.keys(rows[0]);
    const shape = keys.join();
    const params: SqlParams = {};
    rows.forEach((row, i) => {
      if (Object.keys(row).join() !== shape)
        throw new Error(`${this.name}: rows of one insert differ in columns`);
      for (const key of keys) params[`${key}_${i}`] = row[key];
    });
    return { sql: this.insertionText(keys, shape, rows.length), params };
  }

  private insertionText(keys: string[], shape: string, count: number): string {
    const known = this.insertions.get(`${count} ${shape}`);
    if (known) return known;
    const tuple = (_: unknown, i: number): string => `(${keys.map((key) => `:${key}_${i}`).join(', ')})`;
    const tuples = Array.from({ length: count }, tuple).join(', ');
    const text = `INSERT INTO ${this.name} (${keys.map(quoted).join(', ')}) VALUES ${tuples}`;
    this.insertions.set(`${count} ${shape}`, text);
    return text;
  }

  private insist(column: string): void {
    if (!this.columns.has(column)) throw new Error(`${this.name} has no column ${column}`);
  }
}

const quoted = (column: string): string => `"${column}"`;
