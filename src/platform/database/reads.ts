import type { DataSource } from 'typeorm';
import { Execute, Reader, RowClass } from './reader';
import { Dialect } from './sql';
import { Table } from './table';

/** Reading outside transactions: on SQLite a read-only connection that never waits for a writer. */
export class Reads extends Reader {
  constructor(
    dialect: Dialect,
    /** For closing at the end; nobody reads through it. */
    readonly source: DataSource,
    execute: Execute,
    tableOf: <E>(row: RowClass<E>) => Table,
  ) {
    super(dialect, execute, tableOf);
  }
}
