import { ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { JobRunner } from '../../src/platform/jobs/job.runner';
import { Ground, onEachPair } from '../support/engines';
import { JobsGround, noteKind, openJobs } from '../support/jobs-ground';
import { until } from '../support/until';

const SUPPORT = join(__dirname, '..', 'support');
const KEYS = Array.from({ length: 200 }, (_, i) => `matter ${i}`).sort();

onEachPair('two claim loops', (pair) => {
  let ground: Ground;
  let at: JobsGround;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    ground = await pair.prepare();
    at = await openJobs(ground.env, { silent: true });
    await at.transactor.run(async (tx) => {
      const dueAt = at.clock.now();
      for (const key of KEYS) await at.jobs.schedule(tx, noteKind, { key, payload: { text: key }, dueAt });
    });
  });
  afterAll(async () => {
    for (const child of children) child.kill();
    await at?.module.close();
    await ground?.drop();
  });

  if (pair.postgres) {
    test('two processes carry out 200 jobs, each exactly once', async () => {
      const loops = [startLoop(), startLoop()];
      for (const loop of loops) await loop.said('ready');
      for (const loop of loops) loop.child.send('drain');
      for (const loop of loops) await loop.said('inside');
      for (const loop of loops) loop.child.send('go on');
      for (const loop of loops) await loop.said('done');
      const done = loops.map(({ messages }) =>
        Number(messages.find((message) => typeof message === 'number')),
      );
      expect(done[0] + done[1]).toBe(KEYS.length);
      expect((await at.notes()).sort()).toEqual(KEYS);
    });
  } else {
    test('two runners carry out 200 jobs, each exactly once', async () => {
      const other = new JobRunner(at.claims, at.handlers, at.transactor);
      await Promise.all([at.runner.drain(), other.drain()]);
      expect(at.runner.counters.done).toBeGreaterThan(0);
      expect(other.counters.done).toBeGreaterThan(0);
      expect((await at.notes()).sort()).toEqual(KEYS);
    });
  }

  function startLoop() {
    const { databaseUrl: DATABASE_URL, redisUrl: REDIS_URL } = ground.env;
    const env = { ...process.env, DATABASE_URL, REDIS_URL };
    const child = fork(join(SUPPORT, 'claim-loop.ts'), {
      env,
      execArgv: ['-r', join(SUPPORT, 'ts-hook.js')],
    });
    children.push(child);
    const messages: unknown[] = [];
    child.on('message', (message) => messages.push(message));
    const said = (message: string): Promise<void> =>
      until(() => {
        if (child.exitCode) throw new Error(`The other process ended with ${child.exitCode}`);
        return messages.includes(message);
      });
    return { child, messages, said };
  }
});
