import { Reader, RowClass, Where } from './reader';
import { SqlParams, SqlValue, bind } from './sql';
import { whereClause } from './table';

/** The writing hand inside one transaction; it stops working the moment the transaction ends. */
export class Tx extends Reader {
  private readonly followUps: (() => void)[] = [];
  private closed = false;

  async insert<E extends object>(row: RowClass<E>, values: E | E[]): Promise<void> {
    const table = this.tableOf(row);
    for (const each of Array.isArray(values) ? values : [values]) {
      const dry = table.dehydrate(each as Record<string, unknown>);
      const keys = Object.keys(dry);
      await this.write(`INSERT INTO ${table.name} (${keys.join(', ')}) VALUES (${keys.map((k) => `:${k}`).join(', ')})`, dry);
    }
  }

  /** Changes the rows that fit `where`; returns how many did, so that the caller can insist on exactly one. */
  async update<E extends object>(row: RowClass<E>, where: Where<E>, set: Partial<E>): Promise<number> {
    const table = this.tableOf(row);
    const dry = table.dehydrate(set as Record<string, unknown>);
    const { sql, params } = whereClause(where as Record<string, SqlValue>);
    const assignments = Object.keys(dry).map((key) => `${key} = :${key}`);
    return this.write(`UPDATE ${table.name} SET ${assignments.join(', ')} WHERE ${sql}`, { ...dry, ...params });
  }

  /** Only for derived and short-lived rows (search grams, sessions, keys): facts are never deleted. */
  async delete<E extends object>(row: RowClass<E>, where: Where<E>): Promise<number> {
    const { sql, params } = whereClause(where as Record<string, SqlValue>);
    return this.write(`DELETE FROM ${this.tableOf(row).name} WHERE ${sql}`, params);
  }

  async write(sql: string, params: SqlParams = {}): Promise<number> {
    this.assertOpen();
    return (await this.execute(bind(sql, params, this.dialect))).affected;
  }

  /**
   * Takes the row for this transaction, so that two verbs on one root run one after the other.
   * SQLite has one writer anyway; there it is a plain read.
   */
  async lock<E extends object>(row: RowClass<E>, where: Where<E>): Promise<E | undefined> {
    return (await this.find(row, where, this.dialect === 'postgres' ? 'FOR UPDATE' : ''))[0];
  }

  override async all<T>(sql: string, params: SqlParams = {}): Promise<T[]> {
    this.assertOpen();
    return super.all(sql, params);
  }

  /** Runs once the commit has succeeded, never before: waking a queue, closing a socket. It must not throw. */
  afterCommit(followUp: () => void): void {
    this.assertOpen();
    this.followUps.push(followUp);
  }

  /** For the engines only. */
  close(): void {
    this.closed = true;
  }

  /** For the engines only, after the commit. */
  settle(): void {
    for (const followUp of this.followUps) followUp();
  }

  assertOpen(): void {
    if (this.closed) throw new Error('This transaction has ended; an await is missing in the work that used it');
  }
}
