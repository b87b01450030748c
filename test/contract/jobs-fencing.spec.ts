import { AsyncResource } from 'node:async_hooks';
import { JobRow } from '../../src/platform/jobs/job.entity';
import { Ground, onEachPair } from '../support/engines';
import { JobsGround, noteKind, openJobs } from '../support/jobs-ground';

const HOUR = 3_600_000;

onEachPair('fencing of jobs', (pair) => {
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

  async function taken(key: string): Promise<JobRow> {
    await at.plan(key, 2 * HOUR, 'old');
    at.clock.shiftBy(2 * HOUR);
    return (await at.claims.take()) as JobRow;
  }

  test('amending rolls back the run with the old payload; the new one runs', async () => {
    const job = await taken('amended');
    await at.plan('amended', 2 * HOUR, 'new');
    expect(await at.runner.execute(job)).toBe('fenced');
    expect(await at.notes()).toEqual([]);

    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    expect(await at.notes()).toEqual(['new']);
    expect(await at.row('amended')).toMatchObject({ id: job.id, state: 'done', attempts: 1, lapses: 0 });
  });

  test('amending keeps the failure of the old run off the new one', async () => {
    const job = await taken('failing');
    await at.plan('failing', 2 * HOUR, 'new');
    at.note.before = () => Promise.reject(new Error('refused'));
    expect(await at.runner.execute(job)).toBe('fenced');
    expect(await at.row('failing')).toMatchObject({ state: 'open', attempts: 0, lastError: null });
  });

  test('cancelling rolls back the run and nothing follows', async () => {
    const job = await taken('cancelled');
    expect(await at.transactor.run((tx) => at.jobs.cancel(tx, noteKind, 'cancelled'))).toBe(true);
    expect(await at.transactor.run((tx) => at.jobs.cancel(tx, noteKind, 'cancelled'))).toBe(false);
    expect(await at.runner.execute(job)).toBe('fenced');
    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    expect(await at.notes()).toEqual([]);
    expect(await at.row('cancelled')).toMatchObject({ state: 'cancelled' });
  });

  test('a run that outlives its lease is rolled back when another one has taken over', async () => {
    const slow = await taken('slow');
    at.clock.shiftBy(60_000);
    const quick = (await at.claims.take()) as JobRow;
    expect(await at.runner.execute(slow)).toBe('fenced');
    expect(await at.runner.execute(quick)).toBe('done');
    expect(await at.notes()).toEqual(['old']);
  });

  test('a handler may schedule its own matter again', async () => {
    const job = await taken('every day');
    at.note.before = (_payload, tx) =>
      at.jobs.schedule(tx, noteKind, {
        key: 'every day',
        payload: { text: 'next' },
        dueAt: at.clock.now() + 2 * HOUR,
      });
    expect(await at.runner.execute(job)).toBe('done');
    at.note.before = async () => undefined;
    at.clock.shiftBy(2 * HOUR);
    await at.runner.drain();
    expect(await at.notes()).toEqual(['old', 'next']);
  });

  // SQLite has one writer: there the amendment comes before the handler's transaction or after it, never within.
  if (pair.postgres) {
    test('amending while the handler is at work rolls it back', async () => {
      const outside = AsyncResource.bind(() => at.plan('within', 2 * HOUR, 'new'));
      const job = await taken('within');
      at.note.before = () => outside();
      expect(await at.runner.execute(job)).toBe('fenced');
      at.note.before = async () => undefined;
      at.clock.shiftBy(2 * HOUR);
      await at.runner.drain();
      expect(await at.notes()).toEqual(['new']);
    });
  }
});
