import { Logger } from '@nestjs/common';
import { Reader, Ran, RowClass, Where } from './reader';
import { Bound, SqlParams, SqlValue, bind } from './sql';

/** Rows in one INSERT on PostgreSQL, where each statement is a journey; SQLite has no journey to save. */
const ROWS_AT_ONCE = 200;

/** The writing hand inside one transaction; it stops working the moment the transaction ends. */
export class Tx extends Reader {
  private readonly followUps: (() => void)[] = [];
  private closed = false;
  private running = 0;
  private failure?: { error: unknown };

  async insert<E extends object>(row: RowClass<E>, values: E | E[]): Promise<void> {
    const table = this.tableOf(row);
    const rows = (Array.isArray(values) ? values : [values]).map((each) => table.dehydrate(each));
    const step = this.dialect === 'postgres' ? ROWS_AT_ONCE : 1;
    for (let from = 0; from < rows.length; from += step) {
      const { sql, params } = table.insertion(rows.slice(from, from + step));
      await this.write(sql, params);
    }
  }

  /** Changes the rows that fit `where`; returns how many did, so that the caller can insist on exactly one. */
  async update<E extends object>(row: RowClass<E>, where: Where<E>, set: Partial<E>): Promise<number> {
    const table = this.tableOf(row);
    const dry = table.dehydrate(set);
    const { sql, params } = table.condition(where as Record<string, SqlValue>);
    const assignments = Object.keys(dry).map((key) => `"${key}" = :${key}`);
    return this.write(`UPDATE ${table.name} SET ${assignments.join(', ')} WHERE ${sql}`, {
      ...dry,
      ...params,
    });
  }

  /** Only for derived and short-lived rows (search grams, sessions, keys): facts are never deleted. */
  async delete<E extends object>(row: RowClass<E>, where: Where<E>): Promise<number> {
    const table = this.tableOf(row);
    const { sql, params } = table.condition(where as Record<string, SqlValue>);
    return this.write(`DELETE FROM ${table.name} WHERE ${sql}`, params);
  }

  async write(sql: string, params: SqlParams = {}): Promise<number> {
    return (await this.perform(bind(sql, params, this.dialect))).affected;
  }

  /**
   * Takes the row for this transaction, so that two verbs on one root run one after the other.
   * SQLite has one writer anyway; there it is a plain read.
   */
  async lock<E extends object>(row: RowClass<E>, where: Where<E>): Promise<E | undefined> {
    return (await this.find(row, where, this.dialect === 'postgres' ? 'FOR UPDATE' : ''))[0];
  }

  /** Runs once the commit has succeeded, never before: waking a queue, closing a socket. */
  afterCommit(followUp: () => void): void {
    this.assertOpen();
    this.followUps.push(followUp);
  }

  /** For the Transactor: a work inside this one. If it refuses, the whole transaction does. */
  join<T>(work: () => Promise<T>): Promise<T> {
    return this.track(work);
  }

  /**
   * For the engines: the work is done and may be committed. After a failed statement or a joined work's refusal it may
   * not, even if the error was caught: PostgreSQL would answer COMMIT by rolling back without an error.
   */
  finish(): void {
    this.closed = true;
    if (this.failure) throw this.failure.error;
    if (this.running > 0)
      throw new Error('The work ended before its statements did; an await is missing in it');
  }

  /** For the engines only. */
  close(): void {
    this.closed = true;
  }

  /** For the engines: the first error in this transaction, whatever the work made of it. */
  get failed(): unknown {
    return this.failure?.error;
  }

  get busy(): boolean {
    return this.running > 0;
  }

  /** For the Transactor, after the commit. */
  runFollowUps(): void {
    for (const followUp of this.followUps) {
      try {
        followUp();
      } catch (error) {
        // What it was for has been committed and is acknowledged; the sweep repairs what was not poked.
        new Logger('Transactor').error(error);
      }
    }
  }

  protected override perform(bound: Bound): Promise<Ran> {
    return this.track(() => super.perform(bound));
  }

  private async track<T>(step: () => Promise<T>): Promise<T> {
    this.assertOpen();
    this.running += 1;
    try {
      return await step();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      this.running -= 1;
    }
  }

  private assertOpen(): void {
    if (this.closed)
      throw new Error('This transaction has ended; an await is missing in the work that used it');
  }
}
