import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { types } from 'pg';
import { DataSource, DataSourceOptions } from 'typeorm';
import type { Env } from '../env';
import { migrations } from './migrations';

/** Works at once on PostgreSQL; the pool keeps as many connections again for reads. */
export const PARALLEL_WORKS = 8;
const INT8 = 20;
const NUMERIC = 1700;

/** The writing DataSource; rooms add their entities through `TypeOrmModule.forFeature`. */
export function writeOptions(env: Env): DataSourceOptions {
  const common = { migrations: Object.values(migrations), migrationsRun: false, synchronize: false } as const;
  if (env.databaseUrl) {
    // Counts and sums come as text otherwise; everything we store fits a safe integer.
    for (const oid of [INT8, NUMERIC]) types.setTypeParser(oid, safeNumber);
    return {
      type: 'postgres',
      url: env.databaseUrl,
      poolSize: PARALLEL_WORKS * 2,
      connectTimeoutMS: 5_000,
      // Shorter than a work's deadline: waiting for a row ends with a 503, not with a work cut off.
      extra: { lock_timeout: 8_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
      ...common,
    };
  }
  mkdirSync(env.dataDir, { recursive: true });
  return {
    type: 'better-sqlite3',
    database: sqliteFile(env),
    prepareDatabase: (db: BetterSqlite3.Database) => prepareSqlite(db, false),
    ...common,
  };
}

/** SQLite reads on a connection of its own, which cannot write and is never in anybody's transaction. */
export async function openReadSource(env: Env, write: DataSource): Promise<DataSource> {
  if (env.databaseUrl) return write;
  return new DataSource({
    type: 'better-sqlite3',
    database: sqliteFile(env),
    prepareDatabase: (db: BetterSqlite3.Database) => prepareSqlite(db, true),
    // The write connection creates the file; reading must never conjure an empty one.
    fileMustExist: true,
  }).initialize();
}

export function sqliteFile(env: Env): string {
  return join(env.dataDir, 'tidu.db');
}

/**
 * WAL alone leaves `synchronous=NORMAL`, and an acknowledged write may vanish at a power cut. FULL is set and then read
 * back: a start that cannot have it fails.
 */
function prepareSqlite(db: BetterSqlite3.Database, readOnly: boolean): void {
  db.pragma('busy_timeout = 5000');
  if (readOnly) {
    db.pragma('query_only = ON');
    db.pragma('cache_size = -65536');
    return;
  }
  const journal = db.pragma('journal_mode = WAL', { simple: true });
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const synchronous = db.pragma('synchronous', { simple: true });
  if (journal !== 'wal' || synchronous !== 2) {
    throw new Error(
      `SQLite must run with WAL and synchronous=FULL, not ${String(journal)} and ${String(synchronous)}`,
    );
  }
}

function safeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new Error(`${text} is beyond 2^53`);
  return value;
}

/** The connection beneath a SQLite DataSource. */
export function sqliteConnection(source: DataSource): BetterSqlite3.Database {
  return (source.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;
}
