import { Bound, Dialect, SqlParams, SqlValue, bind } from './sql';
import { Table } from './table';

/** A class of rows: an entity that TypeORM knows. */
export type RowClass<E> = new () => E;
export type Where<E> = { [K in keyof E]?: E[K] & (string | number | null) };

export interface Ran {
  rows: unknown[];
  affected: number;
}

/** Runs one bound statement and returns its rows and how many it changed. */
export type Execute = (bound: Bound) => Promise<Ran>;

/** Every way to read. `Reads` outside a transaction, `Tx` inside one. */
export class Reader {
  constructor(
    readonly dialect: Dialect,
    private readonly execute: Execute,
    protected readonly tableOf: <E>(row: RowClass<E>) => Table,
  ) {}

  async all<T>(sql: string, params: SqlParams = {}): Promise<T[]> {
    return (await this.perform(bind(sql, params, this.dialect))).rows as T[];
  }

  async get<T>(sql: string, params: SqlParams = {}): Promise<T | undefined> {
    return (await this.perform(bind(sql, params, this.dialect))).rows[0] as T | undefined;
  }

  /** Rows of one table by equality; a value of undefined is an error, null means IS NULL. */
  async find<E extends object>(row: RowClass<E>, where: Where<E>, tail = ''): Promise<E[]> {
    const table = this.tableOf(row);
    const { sql, params } = table.condition(where as Record<string, SqlValue>);
    const found = await this.all<Record<string, unknown>>(`${table.select} WHERE ${sql} ${tail}`, params);
    return found.map((each) => table.hydrate(each) as E);
  }

  async one<E extends object>(row: RowClass<E>, where: Where<E>): Promise<E | undefined> {
    return (await this.find(row, where, 'LIMIT 1'))[0];
  }

  protected perform(bound: Bound): Promise<Ran> {
    return this.execute(bound);
  }
}
