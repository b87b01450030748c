import { Ground, onEachPair } from '../support/engines';
import { Evidence, openEvidence } from '../support/evidence';
import { Officer } from '../support/officer';
import { ServerProcess, environmentOf, startServer } from '../support/server-process';
import { until } from '../support/until';

const HOUR = 3_600_000;

jest.setTimeout(120_000);

onEachPair('a clock that is an hour wrong', (pair) => {
  let ground: Ground;
  let evidence: Evidence;
  const servers: ServerProcess[] = [];

  const start = async (clockError: number): Promise<ServerProcess> => {
    const server = await startServer(environmentOf(ground.env), clockError);
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    ground = await pair.prepare();
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await evidence?.close();
    await ground?.drop();
  });

  it('goes on, then back, and no reminder arrives twice or is dropped', async () => {
    let server = await start(0);
    const officer = await Officer.setUp(server.url, server.setupSecret as string);
    const enterpriseId = await officer.addEnterprise('时钟试验科技');
    for (const minutes of [0.02, 30, 90]) {
      expect((await officer.logVisit(enterpriseId, Date.now() + minutes * 60_000)).status).toBe(201);
    }
    evidence = await openEvidence(ground.env);
    await until(async () => (await evidence.undelivered()) === 2);

    // PostgreSQL's own time decides there; on SQLite the process has no other time than its machine's.
    for (const [error, waiting] of pair.postgres
      ? ([
          [HOUR, 2],
          [-HOUR, 2],
          [0, 2],
        ] as const)
      : ([
          [HOUR, 1],
          [-HOUR, 1],
          [0, 1],
          [2 * HOUR, 0],
        ] as const)) {
      await server.stop(error > 0 ? 'SIGTERM' : 'SIGKILL');
      server = await start(error);
      await until(async () => (await evidence.undelivered()) === waiting);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(await evidence.undelivered()).toBe(waiting);
      const counts = await evidence.deliveriesPerReminder();
      expect(counts.filter((count) => count > 1)).toEqual([]);
      expect(counts.filter((count) => count === 0)).toHaveLength(waiting);
    }
  });
});
