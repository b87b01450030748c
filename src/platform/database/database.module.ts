import { Global, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, QueryRunner } from 'typeorm';
import { Env } from '../env';
import { ENV } from '../tokens';
import { migrate } from './migrate';
import { PostgresEngine } from './postgres.engine';
import { Execute, RowClass } from './reader';
import { Reads } from './reads';
import { PARALLEL_WORKS, openReadSource, writeOptions } from './sources';
import { SqliteEngine } from './sqlite.engine';
import { tableOf } from './table';
import { Transactor } from './transactor';
import { Tx } from './tx';

const MIGRATED = Symbol('the writing DataSource, its schema up to date');

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENV],
      useFactory: (env: Env) => ({ ...writeOptions(env), autoLoadEntities: true, retryAttempts: 0 }),
    }),
  ],
  providers: [
    {
      provide: MIGRATED,
      inject: [getDataSourceToken()],
      useFactory: async (source: DataSource) => {
        await migrate(source);
        return source;
      },
    },
    {
      provide: Reads,
      inject: [ENV, MIGRATED],
      useFactory: async (env: Env, write: DataSource) => {
        const source = await openReadSource(env, write);
        const dialect = env.databaseUrl ? 'postgres' : 'sqlite';
        return new Reads(dialect, source, executeOn(dialect === 'sqlite' ? source.createQueryRunner() : source), tables(write));
      },
    },
    { provide: Transactor, inject: [ENV, MIGRATED], useFactory: transactor },
  ],
  exports: [Reads, Transactor, TypeOrmModule],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly transactor: Transactor,
    private readonly reads: Reads,
    @Inject(MIGRATED) private readonly write: DataSource,
  ) {}

  /** Nest closes the writing DataSource itself, after this. */
  async onApplicationShutdown(): Promise<void> {
    await this.transactor.drain();
    if (this.reads.source !== this.write) await this.reads.source.destroy();
  }
}

function transactor(env: Env, source: DataSource): Transactor {
  if (env.databaseUrl) {
    const open = (runner: QueryRunner) => new Tx('postgres', executeOn(runner), tables(source));
    return new Transactor(new PostgresEngine(source, open, PARALLEL_WORKS));
  }
  const execute = executeOn(source.createQueryRunner());
  const connection = (source.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;
  return new Transactor(
    new SqliteEngine({
      execute,
      open: () => new Tx('sqlite', execute, tables(source)),
      inTransaction: () => connection.inTransaction,
    }),
  );
}

function executeOn(on: QueryRunner | DataSource): Execute {
  if (on instanceof DataSource) {
    return async ({ sql, values }) => ({ rows: (await on.query(sql, values)) as unknown[], affected: 0 });
  }
  return async ({ sql, values }) => {
    const result = await on.query(sql, values, true);
    return { rows: result.records, affected: result.affected ?? result.records.length };
  };
}

const tables =
  (source: DataSource) =>
  <E>(row: RowClass<E>) =>
    tableOf(source.getMetadata(row));

