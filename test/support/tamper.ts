import { DataSource } from 'typeorm';

/** Changes a guarded table as somebody with the database's password would: without the guard, and putting it back. */
export async function tamper(source: DataSource, table: string, sql: string): Promise<void> {
  if (source.options.type === 'postgres') {
    await source.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    await source.query(sql);
    await source.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
    return;
  }
  const triggers: { name: string; sql: string }[] = await source.query(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
    [table],
  );
  await source.query('PRAGMA foreign_keys = OFF');
  for (const { name } of triggers) await source.query(`DROP TRIGGER ${name}`);
  await source.query(sql);
  for (const trigger of triggers) await source.query(trigger.sql);
  await source.query('PRAGMA foreign_keys = ON');
}
