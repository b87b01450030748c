import { Global, Injectable, Module, Provider } from '@nestjs/common';
import { Test, TestingModule } from '@nestjs/testing';
import { Clock, ShiftedClock, SystemClock } from '../../src/platform/clock';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { Tx } from '../../src/platform/database/tx';
import type { Env } from '../../src/platform/env';
import { newId } from '../../src/platform/ids';
import { JobClaims } from '../../src/platform/jobs/job.claim';
import { JobRow } from '../../src/platform/jobs/job.entity';
import { JobHandlers } from '../../src/platform/jobs/job.handlers';
import { jobKind } from '../../src/platform/jobs/job.kind';
import { JobQueries } from '../../src/platform/jobs/job.queries';
import { JobRunner } from '../../src/platform/jobs/job.runner';
import { JobsModule } from '../../src/platform/jobs/jobs.module';
import { JobsService } from '../../src/platform/jobs/jobs.service';
import { OnJob } from '../../src/platform/jobs/on-job';
import { JOB_SWEEP, Sweep } from '../../src/platform/jobs/sweep';
import { Waker } from '../../src/platform/jobs/waker';
import { ENV } from '../../src/platform/tokens';

export const noteKind = jobKind<{ text: string }>('test.note', { maxAttempts: 3 });

/** Its effect is a row in `job_note`; a test may put something before it. */
@Injectable()
export class NoteHandler {
  before: (payload: { text: string }, tx: Tx, job: JobRow) => Promise<void> = async () => undefined;

  @OnJob(noteKind)
  async note(payload: { text: string }, tx: Tx, job: JobRow): Promise<void> {
    await tx.write('INSERT INTO job_note (id, text) VALUES (:id, :text)', {
      id: newId(),
      text: payload.text,
    });
    await this.before(payload, tx, job);
  }
}

export interface JobsGround {
  module: TestingModule;
  clock: ShiftedClock;
  transactor: Transactor;
  reads: Reads;
  jobs: JobsService;
  claims: JobClaims;
  handlers: JobHandlers;
  queries: JobQueries;
  runner: JobRunner;
  sweep: Sweep;
  note: NoteHandler;
  /** Schedules a note in `inMs`. */
  plan(key: string, inMs: number, text?: string): Promise<void>;
  /** The texts of all effects so far. */
  notes(): Promise<string[]>;
  row(key: string): Promise<JobRow>;
  /** Between tests: no jobs, no effects, no behaviour left from the last one. */
  clear(): Promise<void>;
}

class SilentWaker extends Waker {
  override poke(): void {}
  override async start(): Promise<void> {}
  override async stop(): Promise<void> {}
}

export function jobsModule(
  env: Env,
  clock: Clock,
  { providers = [NoteHandler], silent = false }: { providers?: Provider[]; silent?: boolean } = {},
): Promise<TestingModule> {
  const values = [
    { provide: ENV, useValue: env },
    { provide: Clock, useValue: clock },
  ];
  @Global()
  @Module({ providers: values, exports: values })
  class Values {}
  const builder = Test.createTestingModule({ imports: [Values, DatabaseModule, JobsModule], providers })
    .overrideProvider(JOB_SWEEP)
    .useValue({ everyMs: 0 });
  if (silent) builder.overrideProvider(Waker).useValue(new SilentWaker());
  return builder.compile();
}

/**
 * Jobs alone on a database of their own, no sweep: a test moves the clock and drains. `silent` for tests that take jobs
 * by hand, where a waker would take them first.
 */
export async function openJobs(env: Env, { silent = false } = {}): Promise<JobsGround> {
  const clock = new ShiftedClock(new SystemClock(), 0);
  const module = await jobsModule(env, clock, { silent });
  await module.init();
  const [transactor, reads, jobs] = [module.get(Transactor), module.get(Reads), module.get(JobsService)];
  const note = module.get(NoteHandler);
  await transactor.run((tx) =>
    tx.write('CREATE TABLE IF NOT EXISTS job_note (id text PRIMARY KEY, text text NOT NULL)'),
  );
  return {
    module,
    clock,
    transactor,
    reads,
    jobs,
    claims: module.get(JobClaims),
    handlers: module.get(JobHandlers),
    queries: module.get(JobQueries),
    runner: module.get(JobRunner),
    sweep: module.get(Sweep),
    note,
    plan: (key, inMs, text = key) =>
      transactor.run((tx) =>
        jobs.schedule(tx, noteKind, { key, payload: { text }, dueAt: clock.now() + inMs }),
      ),
    notes: async () =>
      (await reads.all<{ text: string }>('SELECT text FROM job_note ORDER BY id')).map(({ text }) => text),
    async row(key) {
      const [row] = await reads.find(JobRow, { key }, 'ORDER BY id DESC LIMIT 1');
      return row;
    },
    async clear() {
      note.before = async () => undefined;
      await transactor.run(async (tx) => {
        await tx.write('DELETE FROM job');
        await tx.write('DELETE FROM job_note');
      });
    },
  };
}
