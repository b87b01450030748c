import { createHash } from 'node:crypto';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';
import type { Env } from '../../src/platform/env';

/**
 * A fingerprint of every row a refused request must leave alone, read past the application. Left out is what goes on by
 * itself: sessions and tokens are touched, failed sign-ins counted and audited, the chain sealed.
 */
export interface Footprint {
  /** By table. */
  take(): Promise<Map<string, string>>;
  /** Work that is due already and will change rows of its own accord. */
  dueJobs(now: number): Promise<number>;
  close(): Promise<void>;
}

const RESTLESS = [
  'session',
  'api_token',
  'sign_in_throttle',
  'audit_link',
  'audit_unsealed',
  'setup_link',
  'migrations',
];
const DUE = "SELECT COUNT(*) AS n FROM job WHERE state = 'open' AND";
const rowsOf = (table: string) =>
  table === 'audit_entry' ? "audit_entry WHERE act <> 'session.refused'" : table;
const isRestful = (table: string) => !RESTLESS.includes(table) && !table.startsWith('sqlite_');

export function openFootprint(env: Env): Promise<Footprint> {
  return env.databaseUrl
    ? onPostgres(env.databaseUrl)
    : Promise.resolve(onSqlite(join(env.dataDir, 'tidu.db')));
}

function onSqlite(file: string): Footprint {
  const db = new BetterSqlite3(file, { readonly: true });
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  const reads = names
    .filter(isRestful)
    .map((name) => [name, db.prepare(`SELECT * FROM ${rowsOf(name)}`)] as const);
  let seen = -1;
  let last = new Map<string, string>();
  return {
    async take() {
      // Changes only when another connection has committed something.
      const version = db.pragma('data_version', { simple: true }) as number;
      if (version === seen) return last;
      seen = version;
      return (last = new Map(reads.map(([name, read]) => [name, hashOf(read.raw().all())])));
    },
    dueJobs: async (now) => db.prepare(`${DUE} dueAt <= ?`).pluck().get(now) as number,
    close: async () => void db.close(),
  };
}

async function onPostgres(url: string): Promise<Footprint> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const reads = rows
    .filter(({ name }) => isRestful(name))
    .map(({ name }) => {
      const [table, where = ''] = rowsOf(name).split(/(?= WHERE)/);
      return `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${table} t${where}`;
    });
  return {
    async take() {
      const found = await client.query<{ name: string; hash: string }>(reads.join(' UNION ALL '));
      return new Map(found.rows.map(({ name, hash }) => [name, hash]));
    },
    dueJobs: async (now) =>
      Number((await client.query<{ n: string }>(`${DUE} "dueAt" <= $1`, [now])).rows[0].n),
    close: () => client.end(),
  };
}

function hashOf(rows: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(rows)).digest('base64');
}

export function changedTables(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after.keys()].filter((table) => after.get(table) !== before.get(table));
}
