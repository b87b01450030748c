import { rmSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { throwAwayFolder } from '../../scripts/demo/folder';
import { ADMIN, STAFF } from '../../scripts/demo/people';
import { startDemo } from '../../scripts/demo/start';
import { checkCreditCode } from '../../src/enterprises/register/credit-code.rules';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { readEnv } from '../../src/platform/env';
import { apiDocument } from '../../src/platform/http/openapi';
import { Settings } from '../../src/platform/settings';
import { seedAccount, startApp } from '../support/app';
import { Client } from '../support/client';

const PASSWORD = 'demo-of-a-district';
const SIZE = 60;

interface Demo {
  app: NestFastifyApplication;
  url: string;
  close(): Promise<void>;
}

async function openDemo(): Promise<Demo> {
  const dataDir = throwAwayFolder();
  const env = readEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
  const settings = Settings.load({ rates: { signedIn: 1_000_000, anonymous: 1_000_000 } });
  const app = await startDemo({ env, password: PASSWORD, size: SIZE, settings });
  await app.listen(0, env.host);
  return {
    app,
    url: await app.getUrl(),
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Everything that somebody would recognise the district by; ids and hashes are new in each. */
async function portrait({ app }: Demo): Promise<unknown> {
  const reads = app.get(Reads);
  return {
    firms: await reads.all(
      'SELECT name, code, industryCode, township, status, registeredOn, lastVisitOn, nextVisitOn, sizeClass FROM enterprise ORDER BY name',
    ),
    former: await reads.all('SELECT name, untilDay FROM former_name ORDER BY name'),
    contacts: await reads.all('SELECT name, title, phone FROM contact ORDER BY phone'),
    figures: await reads.all(
      `SELECT e.name AS name, f.period AS period, f.metric AS metric, f.source AS source, f.value AS value
       FROM figure f JOIN enterprise e ON e.id = f.enterpriseId ORDER BY e.name, f.period, f.metric, f.source`,
    ),
    visits: await reads.all(
      `SELECT a.username AS username, v.day AS day, v.kind AS kind, v.summary AS summary FROM visit v
       JOIN account a ON a.id = v.officerId ORDER BY a.username, v.day, v.summary`,
    ),
    reminders: await reads.all(
      `SELECT a.username AS username, r.day AS day, r.reason AS reason, r.status AS status, r.provisional AS provisional,
         r.lateMinutes AS lateMinutes
       FROM reminder r JOIN account a ON a.id = r.recipientId ORDER BY a.username, r.day, r.reason, r.status`,
    ),
  };
}

describe('the demo', () => {
  let demo: Demo;
  let atOpening: unknown;
  const count = async (sql: string): Promise<number> =>
    (await demo.app.get(Reads).get<{ n: number }>(sql))?.n ?? 0;
  const signIn = async (username: string): Promise<Client> => {
    const client = new Client(demo.url);
    expect((await client.post('/api/v1/session', { username, password: PASSWORD })).status).toBe(200);
    return client;
  };

  beforeAll(async () => {
    demo = await openDemo();
    atOpening = await portrait(demo);
  }, 60_000);
  afterAll(() => demo.close());

  it('has a year of work in it', async () => {
    expect(await count('SELECT COUNT(*) AS n FROM enterprise')).toBe(SIZE);
    expect(await count('SELECT COUNT(*) AS n FROM visit')).toBeGreaterThan(SIZE * 4);
    expect(await count("SELECT COUNT(*) AS n FROM visit WHERE kind = 'forum'")).toBe(10);
    expect(await count('SELECT COUNT(*) AS n FROM roster')).toBe(4);
    expect(await count('SELECT COUNT(*) AS n FROM former_name')).toBeGreaterThan(0);
    expect(await count('SELECT COUNT(*) AS n FROM enterprise WHERE code IS NULL')).toBeGreaterThan(0);
    expect(await count('SELECT COUNT(*) AS n FROM reminder WHERE keptBy IS NOT NULL')).toBeGreaterThan(SIZE);
    expect(await count('SELECT COUNT(*) AS n FROM reminder WHERE provisional = 1')).toBeGreaterThan(0);
    expect(
      await count(
        "SELECT COUNT(*) AS n FROM job WHERE state IN ('dead', 'cancelled') AND lastError IS NOT NULL",
      ),
    ).toBe(0);
  });

  it('was recorded day by day, and everything that fell due arrived on time', async () => {
    const opening = Date.parse('2023-03-10T09:00:00+08:00');
    expect(await count(`SELECT COUNT(*) AS n FROM visit WHERE createdAt > ${opening + 60_000}`)).toBe(0);
    expect(await count('SELECT COUNT(DISTINCT createdAt / 86400000) AS n FROM visit')).toBeGreaterThan(100);
    expect(await count('SELECT COUNT(*) AS n FROM reminder WHERE lateMinutes > 0')).toBe(0);
  });

  it('is visibly invented: fictional codes that pass the check, names that occur once, numbers nobody has', async () => {
    const firms = await demo.app
      .get(Reads)
      .all<{ name: string; code: string | null }>('SELECT name, code FROM enterprise');
    expect(new Set(firms.map(({ name }) => name)).size).toBe(SIZE);
    expect(firms.map(({ name }) => name)).toContain('西湖涂鸟科技有限公司');
    for (const { code } of firms.filter((firm) => firm.code !== null)) {
      expect(code).toMatch(/^91330106MAXXXX/);
      expect(checkCreditCode(String(code)).ok).toBe(true);
    }
    expect(await count("SELECT COUNT(*) AS n FROM contact WHERE phone NOT LIKE '100________'")).toBe(0);
  });

  it.each([...STAFF, ADMIN].filter(({ signsIn }) => signsIn).map(({ username }) => username))(
    'lets %s sign in',
    async (username) => {
      const client = await signIn(username);
      const { status, body } = await client.get<{ name: string }>('/api/v1/session');
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(
        [...STAFF, ADMIN].find((each) => each.username === username)?.name,
      );
    },
  );

  it('offers exactly the six sign-ins that are printed', () => {
    const names = [...STAFF, ADMIN].filter(({ signsIn }) => signsIn).map(({ username }) => username);
    expect(names.sort()).toEqual(['admin', 'approver', 'auditor', 'clerk', 'manager', 'officer']);
  });

  it('has something due that morning, and goes on to what is due next', async () => {
    const officer = await signIn('officer');
    const due = await officer.get<{ total: number }>('/api/v1/reminders?due=2023-03-10&status=due');
    expect(due.body.total).toBeGreaterThanOrEqual(3);
    expect((await officer.get('/api/v1/demo')).body).toMatchObject({ demo: true, day: '2023-03-10' });
    expect((await officer.get('/api/v1/session')).body).toMatchObject({ extras: ['demo'] });

    const delivered = (): Promise<number> => count('SELECT COUNT(*) AS n FROM reminder_delivery');
    const before = await delivered();
    const { status, body } = await officer.post<{ now: string; day: string }>('/api/v1/demo/next-day');
    expect(status).toBe(200);
    expect(body.day > '2023-03-10').toBe(true);
    expect(await delivered()).toBeGreaterThan(before);
    expect((await officer.get('/api/v1/demo')).body).toMatchObject({ day: body.day });
  });

  describe('switching', () => {
    interface Seen {
      account: { username: string; id: string };
      code?: string;
    }
    const whoIs = async (client: Client) =>
      (await client.get<Seen>('/api/v1/session')).body.account?.username;

    it('is offered to whoever may sign in', async () => {
      const officer = await signIn('officer');
      const { people } = (
        await officer.get<{ people: { username: string; name: string; roles: string[] }[] }>('/api/v1/demo')
      ).body;
      const expected = [...STAFF, ADMIN].filter(({ signsIn }) => signsIn);
      expect(people).toEqual(expected.map(({ username, name, roles }) => ({ username, name, roles })));
    });

    it('goes on as somebody else, and the session before is over', async () => {
      const visitor = new Client(demo.url);
      const signedIn = await visitor.post('/api/v1/session', { username: 'officer', password: PASSWORD });
      const session = /=([^;]+)/.exec(signedIn.headers.getSetCookie()[0])?.[1];
      const before = new Client(demo.url, { session });
      const answer = await visitor.post<Seen>('/api/v1/demo/switch', { username: 'Admin' });
      expect([answer.status, answer.body.account.username]).toEqual([200, 'admin']);
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^tidu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect(await whoIs(visitor)).toBe('admin');
      expect((await before.get<Seen>('/api/v1/session')).body.code).toBe('SESSION.EXPIRED');
      const { id } = answer.body.account;
      const trail = await demo.app
        .get(Reads)
        .all<{ act: string; actorId: string }>(
          'SELECT act, actorId FROM audit_entry ORDER BY id DESC LIMIT 2',
        );
      expect(trail.map(({ act }) => act)).toEqual(['session.opened', 'session.closed']);
      expect(trail[0].actorId).toBe(id);
      expect(trail[1].actorId).not.toBe(id);
    });

    it('refuses who is not in the list and who is not there any more, and leaves the session as it was', async () => {
      const visitor = await signIn('manager');
      for (const username of ['nobody', 'officer2']) {
        const { status, body } = await visitor.post<Seen>('/api/v1/demo/switch', { username });
        expect([status, body.code]).toEqual([422, 'DEMO.UNKNOWN_PERSON']);
      }
      await demo.app
        .get(Transactor)
        .run((tx) => tx.write("UPDATE account SET disabledAt = 1 WHERE username = 'clerk'"));
      const gone = await visitor.post<Seen>('/api/v1/demo/switch', { username: 'clerk' });
      expect(gone.body.code).toBe('DEMO.UNKNOWN_PERSON');
      expect(JSON.stringify((await visitor.get('/api/v1/demo')).body)).not.toContain('clerk');
      await demo.app
        .get(Transactor)
        .run((tx) => tx.write("UPDATE account SET disabledAt = NULL WHERE username = 'clerk'"));
      expect(await whoIs(visitor)).toBe('manager');
    });

    it('is for sessions alone', async () => {
      const admin = await signIn('admin');
      await admin.post('/api/v1/session/confirm', { password: PASSWORD });
      const { id } = (await admin.get<Seen>('/api/v1/session')).body.account;
      const issued = await admin.post<{ secret: string }>(`/api/v1/accounts/${id}/tokens`, { name: '同步' });
      const program = new Client(demo.url, { token: issued.body.secret });
      const { status, body } = await program.post<Seen>('/api/v1/demo/switch', { username: 'officer' });
      expect([status, body.code]).toEqual([403, 'SESSION.ONLY']);
    });
  });

  it('is the same district every time', async () => {
    const again = await openDemo();
    try {
      expect(await portrait(again)).toEqual(atOpening);
    } finally {
      await again.close();
    }
  }, 60_000);
});

describe('a real district', () => {
  it('has no clock that can be put forward', async () => {
    const house = await startApp();
    try {
      const admin = await seedAccount(house, { roles: ['admin'] });
      expect((await admin.get('/api/v1/session')).body).toMatchObject({ extras: [] });
      expect((await admin.get('/api/v1/demo')).status).toBe(404);
      expect((await admin.post('/api/v1/demo/next-day')).status).toBe(404);
      expect((await admin.post('/api/v1/demo/switch', { username: 'officer' })).status).toBe(404);
      expect(Object.keys(apiDocument(house.app).paths).filter((path) => path.includes('demo'))).toEqual([]);
    } finally {
      await house.close();
    }
  });
});
