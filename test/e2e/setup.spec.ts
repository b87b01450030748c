import type { SessionView } from '../../src/accounts/sessions/session.dto';
import { SetupService } from '../../src/accounts/setup/setup.service';
import { TestApp, seedAccount, startApp } from '../support/app';
import { Ground, onEachPair } from '../support/engines';

const HOUR = 3_600_000;

onEachPair(
  'set-up',
  (pair) => {
    let ground: Ground;
    let house: TestApp;

    beforeEach(async () => {
      ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
      house = await startApp({ env: ground.env });
    });
    afterEach(async () => {
      await house.close();
      await ground.drop();
    });

    const newSecret = async () => String(await house.app.get(SetupService).issueSetupLink()).split('#')[1];
    const person = {
      username: 'ZhouLan',
      name: '周岚',
      password: 'plum-blossom-rain',
      roles: ['admin', 'officer'],
    };
    const isOpen = async () => (await house.client().get<{ open: boolean }>('/setup')).body.open;

    it('makes the first account and signs it in, once', async () => {
      expect(await isOpen()).toBe(true);
      const secret = await newSecret();
      const browser = house.client();
      const made = await browser.post<SessionView>('/setup', { secret, ...person });
      expect(made.status).toBe(201);
      expect(made.body.account).toMatchObject({ username: 'zhoulan', roles: ['admin', 'officer'] });
      expect((await browser.get<SessionView>('/session')).body.acts).toContain('account.manage');

      expect(await isOpen()).toBe(false);
      const again = await house.client().post('/setup', { secret, ...person, username: 'second' });
      expect([again.status, again.body.code]).toEqual([410, 'SETUP.CLOSED']);
      expect(await house.app.get(SetupService).issueSetupLink()).toBeUndefined();
    });

    it('is won by one of many who try at once', async () => {
      const secret = await newSecret();
      const tries = Array.from({ length: 8 }, (_, i) =>
        house.client().post('/setup', { secret, ...person, username: `person${i}` }),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 410, 410, 410, 410, 410, 410, 410]);
    });

    it('takes the last link only, for a day', async () => {
      const early = await newSecret();
      const late = await newSecret();
      const post = (secret: string) => house.client().post('/setup', { secret, ...person });
      expect((await post('anything')).body.code).toBe('SETUP.LINK_INVALID');
      expect((await post(early)).body.code).toBe('SETUP.LINK_INVALID');
      await house.forward(24 * HOUR);
      expect((await post(late)).body.code).toBe('SETUP.LINK_INVALID');
    });

    it('insists on an administrator and a good password', async () => {
      const secret = await newSecret();
      const post = (more: object) => house.client().post('/setup', { secret, ...person, ...more });
      expect((await post({ roles: ['officer'] })).body.errors?.[0].path).toBe('roles');
      expect((await post({ password: 'short' })).body.errors?.[0]).toMatchObject({
        path: 'password',
        code: 'PASSWORD.SHORT',
      });
      expect((await post({ roles: ['root'] })).status).toBe(400);
      expect(await isOpen()).toBe(true);
    });

    it('is announced at the start, until it is done', async () => {
      const lines: string[] = [];
      const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
      const loud = await startApp({ env: { logLevel: 'fatal' } });
      const secret = /\/setup#([\w-]{43})$/.exec(lines.splice(0).join('\n'))?.[1];
      expect((await loud.client().post('/setup', { secret, ...person })).status).toBe(201);
      await loud.app.get(SetupService).onApplicationBootstrap();
      expect(lines).toEqual([]);
      await loud.close();
      log.mockRestore();
    });

    it('is over once an account came about in another way', async () => {
      const secret = await newSecret();
      await seedAccount(house, { roles: ['officer'] });
      expect((await house.client().post('/setup', { secret, ...person })).body.code).toBe('SETUP.CLOSED');
    });
  },
  ({ bull, postgres }) => !bull || postgres,
);
