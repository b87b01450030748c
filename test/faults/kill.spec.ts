import { Officer } from '../support/officer';
import { Ground, onEachPair } from '../support/engines';
import { ServerProcess, environmentOf, startServer } from '../support/server-process';
import { until } from '../support/until';
import { Evidence, openEvidence } from '../support/evidence';

const KILLS = 20;
const LOGGERS = 8;

jest.setTimeout(300_000);

onEachPair(
  'SIGKILL under load',
  (pair) => {
    let ground: Ground;
    let server: ServerProcess | undefined;
    let evidence: Evidence;

    beforeAll(async () => {
      ground = await pair.prepare();
    });
    afterAll(async () => {
      await server?.stop();
      await evidence?.close();
      await ground?.drop();
    });

    it(`loses no acknowledged visit in ${KILLS} kills, and each due reminder arrives once`, async () => {
      const settings = environmentOf(ground.env);
      server = await startServer(settings);
      const officer = await Officer.setUp(server.url, server.setupSecret as string);
      const enterpriseIds = await Promise.all(
        ['甲', '乙', '丙', '丁'].map((name) => officer.addEnterprise(`${name}试验科技`)),
      );
      const acknowledged: string[] = [];

      for (let kill = 1; kill <= KILLS; kill++) {
        const present: ServerProcess = server;
        let alive = true;
        const loggers = Array.from({ length: LOGGERS }, async (_, i) => {
          while (alive) {
            // Some fall due while the server lives, some in the middle of its death, some after.
            const remindAt = Date.now() + 1_000 + ((i * 97 + acknowledged.length * 31) % 2_000);
            const answer = await officer
              .logVisit(enterpriseIds[i % enterpriseIds.length], remindAt)
              .catch(() => undefined);
            if (answer?.status === 201) acknowledged.push(String(answer.body.id));
            else if (answer)
              throw new Error(`POST /visits answered ${answer.status}: ${JSON.stringify(answer.body)}`);
          }
        });
        await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 53) % 400)));
        await present.stop('SIGKILL');
        alive = false;
        await Promise.all(loggers);
        server = await startServer(settings);
        officer.url = server.url;
      }

      evidence = await openEvidence(ground.env);
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      const kept = new Set(await evidence.visitIds());
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);

      await until(async () => (await evidence.undelivered()) === 0);
      const counts = await evidence.deliveriesPerReminder();
      expect(counts.length).toBe(kept.size);
      expect(counts.filter((count) => count !== 1)).toEqual([]);
      expect(await evidence.deadJobs()).toBe(0);
    });
  },
  (pair) => pair.name !== 'SQLite+Bull',
);
