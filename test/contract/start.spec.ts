import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import { Reads } from '../../src/platform/database/reads';
import { onEachPair } from '../support/engines';

onEachPair(
  'The first start',
  (pair) => {
    test('of two processes at once enters the calendar once', async () => {
      const ground = await pair.prepare({ LOG_LEVEL: 'silent' });
      const started = await Promise.allSettled([1, 2, 3].map(() => start(ground.env)));
      const apps = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      try {
        expect(started.map((each) => (each.status === 'rejected' ? String(each.reason) : 'started'))).toEqual(
          ['started', 'started', 'started'],
        );
        const years = await apps[0]
          .get(Reads)
          .all<{ year: number; days: number }>(
            'SELECT year, COUNT(*) AS days FROM calendar_year GROUP BY year HAVING COUNT(*) > 1',
          );
        expect(years).toEqual([]);
      } finally {
        await Promise.all(apps.map((app) => app.close()));
        await ground.drop();
      }
    });
  },
  // A data folder is one process's.
  (pair) => pair.postgres,
);

async function start(env: Parameters<typeof createApp>[0]['env']): Promise<NestFastifyApplication> {
  const app = await createApp({ env });
  await app.init();
  return app;
}
