import { Refusal, STORAGE } from '../../src/platform/errors';
import { Ground, onEachPair } from '../support/engines';
import { JobsGround, openJobs } from '../support/jobs-ground';

const HOUR = 3_600_000;
const LEASE = 60_000;

onEachPair('leases of jobs', (pair) => {
  let ground: Ground;
  let at: JobsGround;

  beforeAll(async () => {
    ground = await pair.prepare();
    at = await openJobs(ground.env, { silent: true });
  });
  beforeEach(() => at.clear());
  afterAll(async () => {
    await at?.module.close();
    await ground?.drop();
  });

  test('a lapsed lease is taken again and costs no attempt', async () => {
    await at.plan('killed', 2 * HOUR);
    at.clock.shiftBy(2 * HOUR);
    expect(await at.claims.take()).toMatchObject({ key: 'killed', attempts: 1 });
    await at.runner.drain();
    expect(await at.notes()).toEqual([]);

    at.clock.shiftBy(LEASE);
    await at.runner.drain();
    expect(await at.notes()).toEqual(['killed']);
    expect(await at.row('killed')).toMatchObject({ state: 'done', attempts: 1, lapses: 1 });
  });

  test('storage that fails is not held against the handler', async () => {
    at.note.before = async () => {
      throw new Refusal(STORAGE);
    };
    await at.plan('disk full', 2 * HOUR);
    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    at.note.before = async () => undefined;
    at.clock.shiftBy(LEASE);
    await at.runner.drain();
    expect(await at.row('disk full')).toMatchObject({
      state: 'done',
      attempts: 1,
      lapses: 1,
      lastError: null,
    });
  });

  test('fifty lapses make it dead', async () => {
    await at.plan('poison', 2 * HOUR);
    at.clock.shiftBy(2 * HOUR);
    for (let lapses = 0; lapses <= 50; lapses++) {
      expect(await at.claims.take()).toMatchObject({ attempts: 1, lapses });
      at.clock.shiftBy(LEASE);
    }
    expect(await at.claims.take()).toBeUndefined();
    await at.sweep.look();
    expect(await at.row('poison')).toMatchObject({ state: 'dead', lapses: 50 });
  });

  if (!pair.postgres) {
    test('a new start releases what the killed process held', async () => {
      await at.plan('held', 2 * HOUR);
      at.clock.shiftBy(2 * HOUR);
      expect(await at.claims.take()).toMatchObject({ attempts: 1 });
      await at.module.close();

      at = await openJobs(ground.env, { silent: true });
      expect(await at.row('held')).toMatchObject({ state: 'open', token: null, attempts: 0, lapses: 1 });
      await at.runner.drain();
      expect(await at.notes()).toEqual(['held']);
      expect(await at.row('held')).toMatchObject({ state: 'done', attempts: 1, lapses: 1 });
    });
  }
});
