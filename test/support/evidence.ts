import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';
import type { Env } from '../../src/platform/env';

/** What is really on disk, read past the application. */
export interface Evidence {
  visitIds(): Promise<string[]>;
  /** Due follow-ups that have not arrived yet. */
  undelivered(): Promise<number>;
  /** For each reminder, how many times it arrived because it was due. */
  deliveriesPerReminder(): Promise<number[]>;
  deadJobs(): Promise<number>;
  close(): Promise<void>;
}

export async function openEvidence(env: Env): Promise<Evidence> {
  const { all, close } = env.databaseUrl
    ? await postgres(env.databaseUrl)
    : sqlite(join(env.dataDir, 'tidu.db'));
  const count = async (sql: string) => Number((await all(sql))[0].n);
  return {
    visitIds: async () => (await all('SELECT id FROM visit')).map((row) => String(row.id)),
    undelivered: () => count("SELECT COUNT(*) AS n FROM reminder WHERE status = 'scheduled'"),
    deliveriesPerReminder: async () =>
      (
        await all(`SELECT r.id, COUNT(d.id) AS n FROM reminder r
          LEFT JOIN reminder_delivery d ON d."reminderId" = r.id AND d.cause = 'due' GROUP BY r.id`)
      ).map((row) => Number(row.n)),
    deadJobs: () => count("SELECT COUNT(*) AS n FROM job WHERE state = 'dead'"),
    close,
  };
}

type Rows = Record<string, unknown>[];

function sqlite(file: string): { all(sql: string): Promise<Rows>; close(): Promise<void> } {
  const db = new BetterSqlite3(file, { readonly: true });
  return { all: async (sql) => db.prepare(sql).all() as Rows, close: async () => void db.close() };
}

async function postgres(url: string): Promise<{ all(sql: string): Promise<Rows>; close(): Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    all: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close: () => client.end(),
  };
}
