import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app';
import { Reads } from '../../src/platform/database/reads';
import { sqliteConnection } from '../../src/platform/database/sources';
import { ConfigError } from '../../src/platform/env';
import { Ground, onEachPair } from '../support/engines';

onEachPair(
  'the schema',
  (pair) => {
    let ground: Ground;
    let app: NestFastifyApplication;

    beforeAll(async () => {
      ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
      app = await createApp({ env: ground.env });
    });
    afterAll(async () => {
      await app?.close();
      await ground?.drop();
    });

    it('that the migrations make is the one that the entities describe', async () => {
      const source = app.get(DataSource);
      expect(source.entityMetadatas.length).toBeGreaterThan(20);
      const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
      expect([...upQueries, ...downQueries].map(({ query }) => query)).toEqual([]);
    });

    it('has an entity for every table', async () => {
      const source = app.get(DataSource);
      const sql = pair.postgres
        ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
      const tables = (await source.query<{ name: string }[]>(sql)).map(({ name }) => name);
      const known = source.entityMetadatas.map(({ tableName }) => tableName);
      expect(tables.filter((name) => name !== 'migrations').sort()).toEqual(known.sort());
    });

    it('is kept as it is by a second start', async () => {
      await app.close();
      app = await createApp({ env: ground.env });
      expect(await app.get(DataSource).showMigrations()).toBe(false);
    });

    if (!pair.postgres) {
      it('is written with WAL and FULL, and read by a connection that cannot write', async () => {
        const write = sqliteConnection(app.get(DataSource));
        const read = sqliteConnection(app.get(Reads).source);
        const pragma = (name: string) => write.pragma(name, { simple: true });
        expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual([
          'wal',
          2,
          1,
        ]);
        expect(read.pragma('query_only', { simple: true })).toBe(1);
        expect(() => read.exec('DELETE FROM job')).toThrow(/readonly|query_only/);
      });

      it('belongs to one application at a time', async () => {
        const second = createApp({ env: ground.env });
        await expect(second).rejects.toThrow(ConfigError);
        await expect(second).rejects.toThrow(ground.env.dataDir);
        // The refused one has let go of nothing that is not its own.
        await expect(createApp({ env: ground.env })).rejects.toThrow(ConfigError);
      });
    }
  },
  ({ postgres, bull }) => postgres || !bull,
);
