import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { ConfigError, Env } from '../env';

/**
 * One process writes a SQLite file: a second one would get SQLITE_BUSY in the middle of its transactions. The lock is
 * the operating system's, so a killed process leaves nothing behind. Returns how to let go.
 */
export function holdDataDir(env: Env): () => void {
  if (env.databaseUrl) return () => undefined;
  mkdirSync(env.dataDir, { recursive: true });
  const db = new BetterSqlite3(join(env.dataDir, 'lock.db'), { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch {
    db.close();
    throw new ConfigError(
      `Another Tidu is using ${env.dataDir}. Stop it first, or give this one its own DATA_DIR.`,
    );
  }
  return () => db.close();
}
