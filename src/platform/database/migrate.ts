import { DataSource, MigrationExecutor, QueryRunner } from 'typeorm';

/** Any 64-bit number, the same in every Tidu: it lets one process migrate while the others wait. */
const ADVISORY_LOCK = 7_216_400_106;

/** Brings the schema up to date. A SQLite file that already holds rows is copied first, beside itself. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  try {
    return source.options.type === 'postgres'
      ? await onPostgres(source, runner)
      : await onSqlite(source, runner);
  } finally {
    await runner.release();
  }
}

async function onPostgres(source: DataSource, runner: QueryRunner): Promise<string[]> {
  // Neither a large migration nor the wait for another process's is an accident that a time limit should end.
  await runner.query('SET lock_timeout = 0');
  await runner.query('SET statement_timeout = 0');
  await runner.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    return await run(source, runner);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    await runner.query('RESET ALL');
  }
}

async function onSqlite(source: DataSource, runner: QueryRunner): Promise<string[]> {
  const tables = await source.query(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'",
  );
  if (tables.length > 0 && (await source.showMigrations())) {
    const copy = `${String(source.options.database)}.before-${Date.now()}`;
    await source.query('VACUUM INTO ?', [copy]);
  }
  return run(source, runner);
}

async function run(source: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = 'each';
  const done = await executor.executePendingMigrations();
  return done.map((migration) => migration.name);
}
