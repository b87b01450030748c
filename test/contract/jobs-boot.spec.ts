import { Injectable, Provider } from '@nestjs/common';
import { SystemClock } from '../../src/platform/clock';
import { newId } from '../../src/platform/ids';
import { jobKind } from '../../src/platform/jobs/job.kind';
import { OnJob } from '../../src/platform/jobs/on-job';
import { Ground, onEachPair } from '../support/engines';
import { JobsGround, NoteHandler, jobsModule, noteKind, openJobs } from '../support/jobs-ground';

const DAY = 86_400_000;

@Injectable()
class SecondHandler {
  @OnJob(noteKind)
  async alsoNotes(): Promise<void> {}
}

onEachPair('start and upkeep of jobs', (pair) => {
  let ground: Ground;
  let at: JobsGround | undefined;

  beforeEach(async () => {
    ground = await pair.prepare();
  });
  afterEach(async () => {
    await at?.module.close();
    at = undefined;
    await ground.drop();
  });

  async function start(providers: Provider[]): Promise<void> {
    const module = await jobsModule(ground.env, new SystemClock(), { providers });
    try {
      await module.init();
    } finally {
      await module.close();
    }
  }

  test('a kind without a handler fails the start', async () => {
    await expect(start([])).rejects.toThrow('No handler for job kind test.note');
  });

  test('a kind with two handlers fails the start', async () => {
    await expect(start([NoteHandler, SecondHandler])).rejects.toThrow('Job kind test.note is handled twice');
  });

  test('the same provider under two names is one handler', async () => {
    await start([NoteHandler, { provide: 'alias', useExisting: NoteHandler }]);
  });

  test('a kind cannot be declared twice', () => {
    expect(() => jobKind('test.note')).toThrow('declared twice');
  });

  test('an administrator pages through the jobs, newest first', async () => {
    at = await openJobs(ground.env);
    for (const key of ['a', 'b', 'c']) await at.plan(key, DAY);
    const first = await at.queries.list({ state: 'open', limit: 2 });
    expect(first.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
    expect(first[0]).not.toHaveProperty('payload');
    const rest = await at.queries.list({ after: first[1].id, limit: 2 });
    expect(rest.map(({ key }) => key)).toEqual(['a']);
    expect(await at.queries.count('open', 2)).toBe(2);
    expect(await at.queries.count(undefined, 10)).toBe(3);
  });

  test('old ended jobs and idempotency keys are let go, dead and open ones stay', async () => {
    at = await openJobs(ground.env);
    const { transactor, clock, plan, sweep, reads } = at;
    for (const key of ['done', 'dead', 'cancelled', 'open']) {
      await plan(key, 40 * DAY);
      const params = { key, endedAt: key === 'open' ? null : clock.now() };
      await transactor.run((tx) =>
        tx.write('UPDATE job SET state = :key, endedAt = :endedAt WHERE key = :key', params),
      );
    }
    const keyed = { id: newId(), accountId: 'someone', createdAt: clock.now() };
    await transactor.run((tx) =>
      tx.write(
        `INSERT INTO idempotency (id, accountId, key, requestHash, status, resourceId, createdAt)
         VALUES (:id, :accountId, 'key', 'hash', 201, NULL, :createdAt)`,
        keyed,
      ),
    );
    clock.shiftBy(31 * DAY);
    await sweep.look();
    const left = await reads.all<{ key: string }>(
      'SELECT key FROM job UNION ALL SELECT key FROM idempotency ORDER BY key',
    );
    expect(left.map(({ key }) => key)).toEqual(['dead', 'open']);
  });
});
