import { Global, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { DataSource, QueryRunner } from 'typeorm';
import { Env } from '../env';
import { ENV } from '../tokens';
import { poolExecute, refusing, runnerExecute, sqliteExecute } from './execute';
import { migrate } from './migrate';
import { PostgresEngine } from './postgres.engine';
import { RowClass } from './reader';
import { Reads } from './reads';
import { PARALLEL_WORKS, openReadSource, sqliteConnection, writeOptions } from './sources';
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
    { provide: Reads, inject: [ENV, MIGRATED], useFactory: reads },
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

async function reads(env: Env, write: DataSource): Promise<Reads> {
  const source = await openReadSource(env, write);
  const execute = env.databaseUrl ? poolExecute(source) : sqliteExecute(sqliteConnection(source));
  return new Reads(env.databaseUrl ? 'postgres' : 'sqlite', source, refusing(execute), tables(write));
}

function transactor(env: Env, source: DataSource): Transactor {
  if (env.databaseUrl) {
    const open = (runner: QueryRunner) => new Tx('postgres', runnerExecute(runner), tables(source));
    return new Transactor(new PostgresEngine(source, open, PARALLEL_WORKS));
  }
  const connection = sqliteConnection(source);
  return new Transactor(
    new SqliteEngine({
      execute: sqliteExecute(connection),
      open: (execute) => new Tx('sqlite', execute, tables(source)),
      inTransaction: () => connection.inTransaction,
    }),
  );
}

const tables =
  (source: DataSource) =>
  <E>(row: RowClass<E>) =>
    tableOf(source.getMetadata(row));
