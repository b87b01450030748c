import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, QueryFailedError, QueryRunner } from 'typeorm';
import { storageRefusal } from './faults';
import type { Execute } from './reader';

const CACHED_STATEMENTS = 500;

/**
 * Straight to better-sqlite3, whose calls are synchronous: a statement has run when `execute` returns, in the order of
 * the calls, with nobody else's in between. TypeORM's query runner would put turns of the event loop before it.
 */
export function sqliteExecute(db: BetterSqlite3.Database): Execute {
  const cache = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string): BetterSqlite3.Statement => {
    let found = cache.get(sql);
    if (!found) {
      if (cache.size >= CACHED_STATEMENTS) cache.clear();
      cache.set(sql, (found = db.prepare(sql)));
    }
    return found;
  };
  return async ({ sql, values }) => {
    try {
      const prepared = statement(sql);
      if (!prepared.reader) return { rows: [], affected: prepared.run(values).changes };
      const rows = prepared.all(values);
      return { rows, affected: rows.length };
    } catch (error) {
      throw new QueryFailedError(sql, values, error as Error);
    }
  };
}

export function runnerExecute(runner: QueryRunner): Execute {
  return async ({ sql, values }) => {
    const result = await runner.query(sql, values, true);
    return { rows: result.records, affected: result.affected ?? result.records.length };
  };
}

/** Each statement on whichever connection is free. */
export function poolExecute(source: DataSource): Execute {
  return async ({ sql, values }) => ({ rows: (await source.query(sql, values)) as unknown[], affected: 0 });
}

/** For reads outside transactions: a failing disk or a lost server is a 503, as it is for writes. */
export function refusing(execute: Execute): Execute {
  return async (bound) => {
    try {
      return await execute(bound);
    } catch (error) {
      throw storageRefusal(error) ?? error;
    }
  };
}
