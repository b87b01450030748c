import { Global, Module, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, Entity } from 'typeorm';
import { Clock, ShiftedClock, SystemClock } from '../../src/platform/clock';
import { Id, MaybeText, Text, Whole } from '../../src/platform/database/column';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { RowClass } from '../../src/platform/database/reader';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { Env } from '../../src/platform/env';
import { ENV } from '../../src/platform/tokens';
import { Pair, onEachPair } from './engines';

export interface TestDatabase {
  readonly env: Env;
  readonly transactor: Transactor;
  readonly reads: Reads;
  readonly clock: ShiftedClock;
  /** For meddling behind the house's back. */
  readonly source: DataSource;
  get<T>(token: Type<T>): T;
  /** Stops it; the database stays and can be opened again. */
  close(): Promise<void>;
}

/** Opens the database that `env` names, migrated, with nothing of the house around it but what is asked for. */
export async function openDatabase(
  env: Env,
  more: { entities?: RowClass<object>[]; providers?: Type[] } = {},
): Promise<TestDatabase> {
  const clock = new ShiftedClock(new SystemClock(), 0);
  const values = [
    { provide: ENV, useValue: env },
    { provide: Clock, useValue: clock },
  ];
  @Global()
  @Module({ providers: values, exports: values })
  class Values {}
  const room = await Test.createTestingModule({
    imports: [Values, DatabaseModule, TypeOrmModule.forFeature(more.entities ?? [])],
    providers: more.providers,
  }).compile();
  await room.init();
  return {
    env,
    clock,
    transactor: room.get(Transactor),
    reads: room.get(Reads),
    source: room.get(DataSource),
    get: (token) => room.get(token, { strict: false }),
    close: () => room.close(),
  };
}

/** The same tests on SQLite and on PostgreSQL; the queue plays no part in them. */
export function onEachDatabase(about: string, tests: (pair: Pair) => void): void {
  onEachPair(about, tests, (pair) => pair.postgres || !pair.bull);
}

/** A table of no room, to write into. */
@Entity('sample')
export class Sample {
  @Id('sample') id: string;
  @Text() name: string;
  @Whole() from: number;
  @MaybeText() note: string | null;
}

export async function createSample(transactor: Transactor): Promise<void> {
  await transactor.run((tx) =>
    tx.write(
      'CREATE TABLE sample (id text PRIMARY KEY, name text NOT NULL, "from" integer NOT NULL, note text)',
    ),
  );
}

export const sample = (id: string, name = 'x'): Sample => ({ id, name, from: 1, note: null });
