import { DataSource } from 'typeorm';

/** Any 64-bit number, the same in every Tidu: it lets one process migrate while the others wait. */
const ADVISORY_LOCK = 7_216_400_106;

/** Brings the schema up to date. A SQLite file that already holds rows is copied first, beside itself. */
export async function migrate(source: DataSource): Promise<string[]> {
  if (source.options.type === 'postgres') {
    const runner = source.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
      return await run(source);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined);
      await runner.release();
    }
  }
  const tables = await source.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'");
  if (tables.length > 0 && (await source.showMigrations())) {
    const copy = `${String(source.options.database)}.before-${Date.now()}`;
    await source.query('VACUUM INTO ?', [copy]);
  }
  return run(source);
}

async function run(source: DataSource): Promise<string[]> {
  const done = await source.runMigrations({ transaction: 'each' });
  return done.map((migration) => migration.name);
}
