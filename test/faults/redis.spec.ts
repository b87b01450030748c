import { Officer } from '../support/officer';
import { Ground, onEachPair } from '../support/engines';
import { Evidence, openEvidence } from '../support/evidence';
import { RedisProcess } from '../support/redis-process';
import { ServerProcess, environmentOf, startServer } from '../support/server-process';
import { until } from '../support/until';

const AWAY_MS = 20_000;
/** Due while Redis is away, and not gone by before a busy machine has read the request: that is refused, rightly. */
const SOON_MS = 3_000;

jest.setTimeout(180_000);

onEachPair(
  'Redis flushed, and stopped under load',
  (pair) => {
    let ground: Ground;
    let redis: RedisProcess;
    let server: ServerProcess;
    let evidence: Evidence;

    beforeAll(async () => {
      redis = await RedisProcess.start();
      ground = await pair.prepare({ REDIS_URL: redis.url });
      server = await startServer(environmentOf(ground.env));
    });
    afterAll(async () => {
      await server?.stop();
      await evidence?.close();
      await redis?.stop();
      await ground?.drop();
    });

    it('keeps answering without any 5xx, and loses or doubles nothing', async () => {
      const officer = await Officer.setUp(server.url, server.setupSecret as string);
      const enterpriseId = await officer.addEnterprise('断线试验科技');
      const statuses = new Map<number, number>();
      const acknowledged: string[] = [];
      let loading = true;
      const loggers = Array.from({ length: 4 }, async (_, i) => {
        while (loading) {
          const { status, body } = await officer.logVisit(enterpriseId, Date.now() + SOON_MS + i * 2_000);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status === 201) acknowledged.push(String(body.id));
          await pause(20);
        }
      });

      await pause(1_000);
      await redis.flush();
      await pause(1_000);
      await redis.stop();
      await pause(AWAY_MS);
      await redis.start();
      await pause(2_000);
      loading = false;
      await Promise.all(loggers);

      expect([...statuses.keys()]).toEqual([201]);
      evidence = await openEvidence(ground.env);
      const kept = new Set(await evidence.visitIds());
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      await until(async () => (await evidence.undelivered()) === 0);
      expect((await evidence.deliveriesPerReminder()).filter((count) => count !== 1)).toEqual([]);
      expect(await evidence.deadJobs()).toBe(0);
    });

    it('starts while Redis is away, and reminds all the same', async () => {
      await redis.stop();
      await server.stop();
      server = await startServer(environmentOf(ground.env));
      await until(async () => (await fetch(`${server.url}/readyz`)).status === 200);
      await server.stop('SIGTERM');
      expect(await server.exited).toBe(0);
    });
  },
  (pair) => pair.bull,
);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
