import { Ground, onEachPair } from '../support/engines';
import { JobsGround, openJobs } from '../support/jobs-ground';

onEachPair(
  'jobs without Redis',
  (pair) => {
    let ground: Ground;
    let at: JobsGround;

    beforeAll(async () => {
      // Port 1 is nobody's: every connection is refused.
      ground = await pair.prepare({ REDIS_URL: 'redis://127.0.0.1:1' });
      at = await openJobs(ground.env);
    });
    afterAll(() => ground?.drop());

    test('scheduling answers, the sweep does the work, and the stop ends', async () => {
      for (let i = 0; i < 20; i++) await at.plan(`matter ${i}`, 0);
      await at.sweep.look();
      expect(await at.notes()).toHaveLength(20);
      await at.module.close();
    });
  },
  (pair) => pair.bull,
);
