import type { SessionView } from '../../src/accounts/sessions/session.dto';
import { Reads } from '../../src/platform/database/reads';
import type { Env } from '../../src/platform/env';
import { SeededClient, TestApp, seedAccount, startApp } from '../support/app';
import { Ground, onEachPair } from '../support/engines';
import { until } from '../support/until';

const MINUTE = 60_000;
const PASSWORD = 'plum-blossom-rain';
const from = (address: string) => ({ 'x-forwarded-for': address });

onEachPair(
  'sessions',
  (pair) => {
    let ground: Ground;
    let house: TestApp;

    beforeAll(async () => {
      ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0', TRUST_PROXY_HOPS: '1' });
      house = await startApp({
        env: ground.env,
        settings: {
          signIn: {
            failuresPerPair: 5,
            pairLockMinutes: 15,
            failuresPerAddress: 12,
            addressWindowMinutes: 15,
          },
        },
      });
    });
    afterAll(async () => {
      await house.close();
      await ground.drop();
    });

    const signIn = (username: string, password: string, address: string, client = house.client()) =>
      client.post<SessionView & { code: string }>('/session', { username, password }, from(address));
    const known = () => seedAccount(house, { roles: ['officer'], password: PASSWORD });

    it('begin with username and password, and end with sign-out', async () => {
      const { username, id } = await known();
      const browser = house.client();
      const answer = await signIn(username.toUpperCase(), PASSWORD, '203.0.113.1', browser);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        account: { id, username, roles: ['officer'], unit: null, townships: [], platforms: [] },
        elevatedUntil: null,
        mustChangePassword: false,
        idleMinutes: 30,
        extras: [],
      });
      expect(answer.body.acts).toContain('visit.log');
      expect(answer.body.acts).not.toContain('account.manage');
      const [cookie] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/^tidu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

      expect((await browser.get<SessionView>('/session')).body.account.id).toBe(id);
      const copy = house.client({ session: /=([^;]+)/.exec(cookie)?.[1] });
      expect((await browser.delete('/session')).status).toBe(204);
      expect((await browser.get('/session')).body.code).toBe('SESSION.NEEDED');
      expect((await copy.get('/session')).body.code).toBe('SESSION.EXPIRED');
    });

    it('tell the time and the zone of the district, whatever clock an office PC has', async () => {
      const officer = await seedAccount(house, { roles: ['officer'] });
      const { body } = await officer.get<SessionView>('/session');
      expect(Math.abs(Date.parse(body.now) - house.clock.now())).toBeLessThan(MINUTE);
      expect(body.timeZone).toBe('Asia/Shanghai');
    });

    it('are kept by their hash alone, and the password by argon2id', async () => {
      const { username } = await known();
      const cookie = (await signIn(username, PASSWORD, '203.0.113.1')).headers.getSetCookie()[0];
      const secret = /=([^;]+)/.exec(cookie)?.[1] ?? '';
      const reads = house.app.get(Reads);
      const rows = await reads.all('SELECT * FROM session');
      expect(JSON.stringify(rows)).not.toContain(secret);
      const account = await reads.get<{ passwordHash: string }>(
        'SELECT passwordHash FROM account WHERE username = :username',
        { username },
      );
      expect(account?.passwordHash).toMatch(/^\$argon2id\$/);
      const audit = JSON.stringify(await reads.all('SELECT * FROM audit_entry'));
      for (const word of [PASSWORD, secret, '$argon2id$']) expect(audit).not.toContain(word);
    });

    it('tell nobody whether it was the username or the password', async () => {
      const { username } = await known();
      const wrong = await signIn(username, 'not the password', '203.0.113.2');
      const nobody = await signIn('nobody', 'not the password', '203.0.113.2');
      expect([wrong.status, wrong.body.code]).toEqual([401, 'SIGN_IN.REFUSED']);
      expect({ ...nobody.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
    });

    it('wait after five failures from one address; elsewhere the owner comes in', async () => {
      const { username } = await known();
      for (let i = 0; i < 5; i += 1)
        expect((await signIn(username, 'wrong', '203.0.113.3')).status).toBe(401);
      const locked = await signIn(username, PASSWORD, '203.0.113.3');
      expect([locked.status, locked.body.code]).toEqual([429, 'SIGN_IN.THROTTLED']);
      const seconds = Number(locked.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(14 * 60);
      expect(seconds).toBeLessThanOrEqual(15 * 60);
      expect((await signIn(username, PASSWORD, '203.0.113.4')).status).toBe(200);
      await house.forward(15 * MINUTE);
      expect((await signIn(username, PASSWORD, '203.0.113.3')).status).toBe(200);
    });

    it('count tries that are sent all at once', async () => {
      const { username } = await known();
      const tries = Array.from({ length: 30 }, (_, i) => signIn(username, `guess ${i}`, '203.0.113.5'));
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(25);
    });

    it('wait for an address that tries one account after another', async () => {
      const { username } = await known();
      for (let i = 0; i < 12; i += 1)
        expect((await signIn(`stranger${i}`, 'wrong', '2001:db8:0:1::7')).status).toBe(401);
      expect((await signIn(username, PASSWORD, '2001:db8:0:1::8')).status).toBe(429);
      expect((await signIn(username, PASSWORD, '2001:db8:0:2::8')).status).toBe(200);
    });

    const seenLast = async (accountId: string): Promise<number> => {
      const sql = 'SELECT MAX(touchedAt) AS at FROM session WHERE accountId = :accountId';
      return (await house.app.get(Reads).get<{ at: number }>(sql, { accountId }))?.at ?? 0;
    };

    it('end after half an hour without a request, and twelve hours in any case', async () => {
      const idle = await seedAccount(house, { roles: ['officer'] });
      house.clock.shiftBy(31 * MINUTE);
      expect((await idle.get('/session')).body.code).toBe('SESSION.EXPIRED');

      const busy = await seedAccount(house, { roles: ['officer'] });
      for (let hours = 0; hours < 12; hours += 0.4) {
        house.clock.shiftBy(24 * MINUTE);
        const { status } = await busy.get('/session');
        if (status !== 200) expect(hours).toBeGreaterThan(11.5);
        // Seen last is written behind the answer.
        else await until(async () => house.clock.now() - (await seenLast(busy.id)) < MINUTE);
      }
      expect((await busy.get('/session')).body.code).toBe('SESSION.EXPIRED');
    });

    describe('writes', () => {
      let officer: SeededClient;
      beforeAll(async () => (officer = await seedAccount(house, { roles: ['officer'] })));

      it.each([
        ['without the header', { 'x-tidu': '' }],
        ['from another site', { origin: 'https://evil.example' }],
        ['from a page without origin', { origin: 'null' }],
      ])('%s are refused', async (_, headers) => {
        const answer = await officer.post('/session/confirm', { password: 'x' }, headers);
        expect([answer.status, answer.body.code]).toEqual([403, 'SESSION.FOREIGN_ORIGIN']);
      });

      it('from our own pages pass', async () => {
        const answer = await officer.post('/session/confirm', { password: 'x' }, { origin: house.url });
        expect(answer.body.code).toBe('PASSWORD.WRONG');
      });

      it('cannot sign somebody in from another site', async () => {
        const answer = await house
          .client()
          .post('/session', { username: 'a', password: 'b' }, { origin: 'https://evil.example' });
        expect(answer.body.code).toBe('SESSION.FOREIGN_ORIGIN');
      });

      it('without any session ask for one', async () => {
        expect((await house.client().post('/session/confirm', { password: 'x' })).body.code).toBe(
          'SESSION.NEEDED',
        );
      });
    });

    it('change the password, which ends the others', async () => {
      const here = await known();
      const there = house.client();
      await signIn(here.username, PASSWORD, '203.0.113.6', there);
      const change = (current: string, next: string) =>
        here.post('/session/password', { current, next }, from('203.0.113.6'));

      expect((await change('not it', 'west-lake-in-rain')).body.code).toBe('PASSWORD.WRONG');
      const weak = await change(PASSWORD, 'password123');
      expect([weak.status, weak.body.code]).toEqual([422, 'PASSWORD.WEAK']);
      expect(weak.body.errors).toEqual([expect.objectContaining({ path: 'next', code: 'PASSWORD.COMMON' })]);
      expect((await change(PASSWORD, PASSWORD)).body.errors?.[0].code).toBe('PASSWORD.SAME');

      expect((await change(PASSWORD, 'west-lake-in-rain')).status).toBe(200);
      expect((await here.get('/session')).status).toBe(200);
      expect((await there.get('/session')).body.code).toBe('SESSION.EXPIRED');
      expect((await signIn(here.username, PASSWORD, '203.0.113.6')).status).toBe(401);
      expect((await signIn(here.username, 'west-lake-in-rain', '203.0.113.6')).status).toBe(200);
    });

    it('may change accounts for five minutes after the password was confirmed', async () => {
      const admin = await seedAccount(house, { roles: ['admin'], password: PASSWORD });
      const create = () =>
        admin.post('/accounts', { username: `made${house.clock.now()}`, name: '新人', roles: ['clerk'] });
      expect((await create()).body.code).toBe('SESSION.CONFIRM_NEEDED');
      const confirmed = await admin.post<SessionView>('/session/confirm', { password: PASSWORD });
      expect(Date.parse(String(confirmed.body.elevatedUntil)) - house.clock.now()).toBeGreaterThan(
        4 * MINUTE,
      );
      expect((await create()).status).toBe(201);
      await house.forward(5 * MINUTE);
      expect((await create()).body.code).toBe('SESSION.CONFIRM_NEEDED');
    });
  },
  ({ bull, postgres }) => !bull || postgres,
);

it('keeps the cookie to HTTPS where the public address says so', async () => {
  const env: Partial<Env> = { publicUrl: 'https://tidu.example.gov.cn' };
  const house = await startApp({ env });
  const { username } = await seedAccount(house, { roles: ['officer'], password: PASSWORD });
  const answer = await house.client().post('/session', { username, password: PASSWORD });
  expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure/);
  await house.close();
});
