import { Waker } from '../../src/platform/jobs/waker';
import { Ground, onEachPair } from '../support/engines';
import { JobsGround, noteKind, openJobs } from '../support/jobs-ground';
import { until } from '../support/until';

const HOUR = 3_600_000;

onEachPair('jobs', (pair) => {
  let ground: Ground;
  let at: JobsGround;

  beforeAll(async () => {
    ground = await pair.prepare();
    at = await openJobs(ground.env);
  });
  beforeEach(() => at.clear());
  afterAll(async () => {
    await at?.module.close();
    await ground?.drop();
  });

  const fails = async () => {
    throw new Error('the mail of zhang@example.cn, 13800138000, was refused');
  };

  test('a job waits for its time and then runs once', async () => {
    await at.plan('later', 2 * HOUR);
    await at.runner.drain();
    expect(await at.notes()).toEqual([]);

    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    await at.runner.drain();
    expect(await at.notes()).toEqual(['later']);
    expect(await at.row('later')).toMatchObject({ state: 'done', attempts: 1, lapses: 0, token: null });
  });

  test('the waker alone brings it about, at once and a moment later', async () => {
    await at.plan('at once', 0);
    await at.plan('a moment later', 400);
    await until(async () => (await at.notes()).length === 2);
    expect(await at.notes()).toEqual(['at once', 'a moment later']);
  });

  test('a failure rests longer each time and its effect is rolled back', async () => {
    at.note.before = fails;
    await at.plan('fails', 2 * HOUR);
    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    expect(await at.row('fails')).toMatchObject({ state: 'open', attempts: 1, token: null });
    at.clock.shiftBy(16_000);
    await at.runner.drain();
    expect(await at.row('fails')).toMatchObject({ state: 'open', attempts: 2 });

    at.note.before = async () => undefined;
    at.clock.shiftBy(16_000);
    await at.runner.drain();
    expect(await at.notes()).toEqual([]);
    at.clock.shiftBy(15_000);
    await at.runner.drain();
    expect(await at.notes()).toEqual(['fails']);
  });

  test('exhausted, it is dead and listed, without personal data, until an administrator retries it', async () => {
    at.note.before = fails;
    await at.plan('dies', 0);
    for (let i = 0; i < 3; i++) {
      await at.runner.drain();
      at.clock.shiftBy(HOUR);
    }
    const [dead] = await at.queries.list({ state: 'dead', limit: 10 });
    expect(dead).toMatchObject({ kind: 'test.note', key: 'dies', attempts: 3 });
    expect(dead.lastError).toBe('the mail of ***@*** #######, was refused');
    await at.runner.drain();
    expect(await at.row('dies')).toMatchObject({ state: 'dead', attempts: 3 });

    at.note.before = async () => undefined;
    await at.jobs.retry(dead.id);
    await at.runner.drain();
    expect(await at.notes()).toEqual(['dies']);
    await expect(at.jobs.retry(dead.id)).rejects.toMatchObject({ code: 'JOB.NOT_DEAD' });
  });

  test('a dead job stays dead while a newer one for the same matter is open', async () => {
    await at.plan('twice', 2 * HOUR);
    const { id } = await at.row('twice');
    await at.transactor.run((tx) => tx.write("UPDATE job SET state = 'dead' WHERE id = :id", { id }));
    await at.plan('twice', 2 * HOUR);
    await expect(at.jobs.retry(id)).rejects.toMatchObject({ code: 'JOB.NOT_DEAD' });
  });

  test('poked twice, and drained by several at once, it runs once', async () => {
    await at.plan('poked', 0);
    const { id, dueAt } = await at.row('poked');
    const waker = at.module.get(Waker);
    waker.poke({ id, dueAt });
    waker.poke({ id, dueAt });
    await Promise.all([at.runner.drain(), at.runner.drain(), at.runner.drain()]);
    await until(async () => (await at.row('poked')).state === 'done');
    expect(await at.notes()).toEqual(['poked']);
    expect(await at.row('poked')).toMatchObject({ attempts: 1 });
  });

  test('a roll-back discards the job', async () => {
    const cause = at.transactor.run(async (tx) => {
      await at.jobs.schedule(tx, noteKind, {
        key: 'undone',
        payload: { text: 'undone' },
        dueAt: at.clock.now(),
      });
      throw new Error('no visit after all');
    });
    await expect(cause).rejects.toThrow('no visit after all');
    await at.runner.drain();
    expect(await at.row('undone')).toBeUndefined();
    expect(await at.notes()).toEqual([]);
  });
});
