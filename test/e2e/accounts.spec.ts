import type { AccountView, CreatedAccount } from '../../src/accounts/people/account.dto';
import { AccountsQueries } from '../../src/accounts/people/accounts.queries';
import type { SessionView } from '../../src/accounts/sessions/session.dto';
import type { IssuedToken, TokenList } from '../../src/accounts/tokens/token.dto';
import type { UnitView } from '../../src/accounts/people/unit.dto';
import { Reads } from '../../src/platform/database/reads';
import type { PageOf } from '../../src/platform/http/answers';
import { SeededClient, TestApp, seedAccount, startApp } from '../support/app';
import { Ground, onEachPair } from '../support/engines';

const DAY = 86_400_000;

onEachPair(
  'accounts',
  (pair) => {
    let ground: Ground;
    let house: TestApp;
    let admin: SeededClient;
    let officer: SeededClient;

    beforeAll(async () => {
      ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
      house = await startApp({ env: ground.env });
      admin = await seedAccount(house, { roles: ['admin'], name: '管理员', elevated: true });
      officer = await seedAccount(house, {
        roles: ['officer'],
        name: '周岚',
        username: 'zhoulan',
        townships: ['330106109'],
      });
    });
    afterAll(async () => {
      await house.close();
      await ground.drop();
    });

    let made = 0;
    const create = (more: object = {}) =>
      admin.post<CreatedAccount & { code: string }>('/accounts', {
        username: `new${(made += 1)}`,
        name: '新人',
        roles: ['clerk'],
        ...more,
      });

    it('are made with a password that is shown once and must be changed', async () => {
      const { status, body } = await create({ platforms: ['zijingang'] });
      expect(status).toBe(201);
      expect(body.account).toMatchObject({
        roles: ['clerk'],
        platforms: ['zijingang'],
        mustChangePassword: true,
        version: 1,
      });
      const browser = house.client();
      const signedIn = await browser.post<SessionView>('/session', {
        username: body.account.username,
        password: body.password,
      });
      expect(signedIn.body.mustChangePassword).toBe(true);
      expect((await browser.get('/accounts')).body.code).toBe('PASSWORD.CHANGE_NEEDED');
      expect((await browser.get('/session')).status).toBe(200);
      const changed = await browser.post('/session/password', {
        current: body.password,
        next: 'lotus-by-the-causeway',
      });
      expect(changed.status).toBe(200);
      expect((await browser.get('/accounts')).status).toBe(200);
    });

    it('need usernames of their own and units that exist', async () => {
      await create({ username: 'taken' });
      expect((await create({ username: 'Taken' })).body.code).toBe('ACCOUNT.USERNAME_TAKEN');
      expect((await create({ unitId: '018f0000-0000-7000-8000-000000000000' })).status).toBe(400);
      expect((await create({ roles: [] })).status).toBe(400);
      expect((await create({ townships: ['西湖'] })).status).toBe(400);
    });

    it('show everybody who works here, and the rest to administrators', async () => {
      const seen = (await officer.get<AccountView>(`/accounts/${officer.id}`)).body;
      expect(seen).toEqual({ id: officer.id, name: '周岚', unit: null, roles: ['officer'], enabled: true });
      expect((await admin.get<AccountView>(`/accounts/${officer.id}`)).body).toMatchObject({
        username: 'zhoulan',
        townships: ['330106109'],
      });

      const found = async (who: SeededClient, query: string) =>
        (await who.get<PageOf<AccountView>>(`/accounts?${query}`)).body.items.map(({ id }) => id);
      expect(await found(officer, 'q=周')).toEqual([officer.id]);
      expect(await found(admin, 'q=HOULA')).toEqual([officer.id]);
      expect(await found(officer, 'q=houla')).toEqual([]);
      expect(await found(officer, 'q=%25')).toEqual([]);
      expect(await found(officer, 'role=admin')).toEqual([admin.id]);
    });

    it('come in pages', async () => {
      const ids: string[] = [];
      let after = '';
      do {
        const { body } = await admin.get<PageOf<AccountView>>(`/accounts?limit=2${after}`);
        ids.push(...body.items.map(({ id }) => id));
        after = body.next ? `&after=${body.next}` : '';
        expect(body.totalIsCapped).toBe(false);
      } while (after);
      const all = await house.app.get(Reads).all<{ id: string }>('SELECT id FROM account');
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
    });

    it('change under a version', async () => {
      const { account } = (await create()).body;
      const patch = (body: object) =>
        admin.patch<AccountView & { code: string }>(`/accounts/${account.id}`, body);
      expect((await patch({ version: 1, name: '改名' })).body).toMatchObject({
        name: '改名',
        version: 2,
        roles: ['clerk'],
      });
      const stale = await patch({ version: 1, name: '又改' });
      expect([stale.status, stale.body.code]).toEqual([409, 'VERSION.STALE']);
      expect(
        (await admin.patch('/accounts/018f0000-0000-7000-8000-000000000000', { version: 1 })).status,
      ).toBe(404);
      expect((await admin.patch('/accounts/nonsense', { version: 1 })).status).toBe(404);
    });

    it('when disabled are out at once, with sessions and tokens, and hand over their work', async () => {
      const leaver = await seedAccount(house, { roles: ['officer'], password: 'lotus-by-the-causeway' });
      const token = (await admin.post<IssuedToken>(`/accounts/${leaver.id}/tokens`, { name: '脚本' })).body
        .secret;
      expect((await house.client({ token }).get('/session')).status).toBe(200);
      expect((await admin.patch(`/accounts/${leaver.id}`, { version: 1, disabled: true })).status).toBe(200);

      expect((await leaver.get('/session')).body.code).toBe('SESSION.EXPIRED');
      expect((await house.client({ token }).get('/session')).body.code).toBe('TOKEN.INVALID');
      const again = await house
        .client()
        .post('/session', { username: leaver.username, password: 'lotus-by-the-causeway' });
      expect(again.body.code).toBe('SIGN_IN.REFUSED');
      const job = await house.app.get(Reads).get('SELECT kind FROM job WHERE kind = :kind AND key = :key', {
        kind: 'account.disabled',
        key: leaver.id,
      });
      expect(job).toBeDefined();
      expect((await admin.post(`/accounts/${leaver.id}/tokens`, { name: '再来' })).body.code).toBe(
        'ACCOUNT.DISABLED',
      );

      const back = await admin.patch<AccountView>(`/accounts/${leaver.id}`, { version: 2, disabled: false });
      expect(back.body.enabled).toBe(true);
      expect((await house.client({ token }).get('/session')).status).toBe(401);
    });

    it('end on their last day', async () => {
      const guest = await seedAccount(house, { roles: ['officer'], endsOn: house.clock.today() });
      expect((await guest.get('/session')).status).toBe(200);
      await house.forward(DAY);
      expect((await guest.get('/session')).status).toBe(401);
      await house.forward(-DAY);
    });

    it('hand over their work after their last day, or with the last role that has reminders', async () => {
      const planned = async (key: string) =>
        (
          await house.app
            .get(Reads)
            .get<{ dueAt: number }>(
              "SELECT dueAt FROM job WHERE kind = 'account.disabled' AND key = :key AND state = 'open'",
              { key },
            )
        )?.dueAt;
      const { account } = (await create({ endsOn: '2099-12-31' })).body;
      const endOf = (year: number) => Date.parse(`${year}-12-31T16:00:00Z`);
      expect(await planned(account.id)).toBe(endOf(2099));
      const amend = (version: number, change: object) =>
        admin.patch(`/accounts/${account.id}`, { version, ...change });
      await amend(1, { endsOn: '2098-12-31' });
      expect(await planned(account.id)).toBe(endOf(2098));
      await amend(2, { name: '改名' });
      expect(await planned(account.id)).toBe(endOf(2098));
      await amend(3, { endsOn: null });
      expect(await planned(account.id)).toBeUndefined();
      await amend(4, { roles: ['auditor'] });
      const handedOver = await house.app
        .get(Reads)
        .all<{ state: string }>(
          "SELECT state FROM job WHERE kind = 'account.disabled' AND key = :key AND state IN ('open', 'done')",
          { key: account.id },
        );
      expect(handedOver).toHaveLength(1);
      expect((await create({ roles: ['auditor'] })).status).toBe(201);
    });

    it('always include a lasting administrator', async () => {
      const lose = (who: SeededClient, change: object) =>
        admin.patch(`/accounts/${who.id}`, { version: 1, ...change });
      for (const change of [{ disabled: true }, { roles: ['officer'] }, { endsOn: '2099-12-31' }]) {
        const answer = await lose(admin, change);
        expect([answer.status, answer.body.code]).toEqual([422, 'ACCOUNT.LAST_ADMIN']);
      }
      const second = await seedAccount(house, { roles: ['admin'], elevated: true });
      const both = await Promise.all([
        lose(second, { roles: ['officer'] }),
        second.patch(`/accounts/${admin.id}`, { version: 1, roles: ['officer'] }),
      ]);
      expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      const left = both[0].status === 200 ? admin : second;
      expect((await left.get<SessionView>('/session')).body.account.roles).toContain('admin');
      admin = left;
    });

    it('get another password from the administrator', async () => {
      const forgetful = await seedAccount(house, { roles: ['clerk'] });
      const { body } = await admin.post<{ password: string }>(`/accounts/${forgetful.id}/password`);
      expect((await forgetful.get('/session')).status).toBe(401);
      const { username } = forgetful;
      expect(
        (await house.client().post<SessionView>('/session', { username, password: body.password })).body
          .mustChangePassword,
      ).toBe(true);
    });

    it('have tokens, whose secret is shown once and which expire', async () => {
      const robot = await seedAccount(house, { roles: ['officer'] });
      const issued = await admin.post<IssuedToken>(`/accounts/${robot.id}/tokens`, {
        name: '每日同步',
        expiresOn: house.clock.today(),
      });
      expect(issued.status).toBe(201);
      const { secret, token } = issued.body;
      const program = house.client({ token: secret });
      expect((await program.get<SessionView>('/session')).body.account.id).toBe(robot.id);
      expect((await program.post('/session/password', { current: 'x', next: 'y' })).body.code).toBe(
        'SESSION.ONLY',
      );
      const list = await admin.get<TokenList>(`/accounts/${robot.id}/tokens`);
      expect(list.body.items).toEqual([expect.objectContaining({ id: token.id, name: '每日同步' })]);
      const kept = JSON.stringify([list.body, await house.app.get(Reads).all('SELECT * FROM api_token')]);
      expect(kept).not.toContain(secret);

      await house.forward(DAY);
      expect((await program.get('/session')).body.code).toBe('TOKEN.INVALID');
      await house.forward(-DAY);
      expect((await program.get('/session')).status).toBe(200);
      expect((await admin.delete(`/accounts/${robot.id}/tokens/${token.id}`)).status).toBe(204);
      expect((await program.get('/session')).status).toBe(401);
      const other = await admin.delete(`/accounts/${officer.id}/tokens/${token.id}`);
      expect(other.status).toBe(404);
    });

    it('are never changed by token', async () => {
      const { id } = await seedAccount(house, { roles: ['admin'] });
      const { secret } = (await admin.post<IssuedToken>(`/accounts/${id}/tokens`, { name: '管理' })).body;
      const answer = await house
        .client({ token: secret })
        .post('/accounts', { username: 'x1', name: '某', roles: ['admin'] });
      expect(answer.body.code).toBe('SESSION.ONLY');
    });

    it('belong to units, which form a tree', async () => {
      const post = (body: object) => admin.post<UnitView & { code: string }>('/units', body);
      const bureau = (await post({ name: '区经信局' })).body;
      const section = (await post({ name: '企业服务科', parentId: bureau.id })).body;
      expect((await post({ name: '区经信局' })).body.code).toBe('UNIT.NAME_TAKEN');
      const cycle = await admin.patch(`/units/${bureau.id}`, { version: 1, parentId: section.id });
      expect([cycle.status, cycle.body.code]).toEqual([422, 'UNIT.CYCLE']);
      expect(
        (await admin.patch<UnitView>(`/units/${section.id}`, { version: 1, name: '企业科' })).body.version,
      ).toBe(2);
      expect((await officer.post('/units', { name: '自建科' })).body.code).toBe('PERMISSION.DENIED');
      const member = (await create({ unitId: section.id })).body.account;
      expect(member.unit).toEqual({ id: section.id, name: '企业科', zh: null });
    });

    it('answer other rooms by name, and by role and area', async () => {
      const queries = house.app.get(AccountsQueries);
      const local = await seedAccount(house, { roles: ['approver'], townships: ['330106109'] });
      const everywhere = await seedAccount(house, { roles: ['approver', 'clerk'] });
      await seedAccount(house, { roles: ['approver'], townships: ['330106110'] });
      await seedAccount(house, { roles: ['approver'], endsOn: '2023-01-01' });
      const covering = await queries.enabledWithRoleCovering('approver', {
        township: '330106109',
        platform: null,
      });
      expect(covering.sort()).toEqual([local.id, everywhere.id].sort());
      expect(await queries.names([local.id, local.id, 'unknown'])).toEqual(new Map([[local.id, local.name]]));
      expect(await queries.one(local.id)).toMatchObject({ name: local.name, enabled: true });
    });
  },
  ({ bull, postgres }) => !bull || postgres,
);
