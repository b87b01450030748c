import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import { EnterpriseAccess } from '../../src/enterprises/register/enterprise.access';
import { inScope } from '../../src/enterprises/register/scope.sql';
import type { EnterpriseItem } from '../../src/enterprises/register/register.dto';
import type { PageOf } from '../../src/platform/http/answers';
import { Reads } from '../../src/platform/database/reads';
import { seedAccount } from '../support/app';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, XIXI, done, openRegister } from '../support/register';

const DAY = 86_400_000;
const BASICS = ['code', 'id', 'inScope', 'name', 'platform', 'sector', 'status', 'titles', 'township'];

onEachDatabase('the scope', (pair) => {
  let register: Register;
  let inside: string;
  let outside: string;
  let assigned: string;

  beforeAll(async () => {
    register = await openRegister(pair);
    inside = (await register.add('范围内有限公司', { township: SANDUN })).id;
    outside = (await register.add('范围外有限公司', { township: XIXI, platform: 'yunqi', address: '秘密路' }))
      .id;
    assigned = (await register.add('结对有限公司', { township: XIXI })).id;
    await register.assign(assigned, register.officer.id, 'support');
    await register.hold(outside, 'little_giant', '2022-01-01', null);
  });
  afterAll(() => register.close());

  const list = async (query = '') =>
    done(await register.officer.get<PageOf<EnterpriseItem>>(`/enterprises?${query}`));

  it('opens the dossier inside, and where one is assigned', async () => {
    for (const id of [inside, assigned]) {
      const { body } = await register.officer.get<EnterpriseView>(`/enterprises/${id}`);
      expect(body).toMatchObject({ inScope: true, version: 1, timeline: { items: [] } });
    }
  });

  it('shows the basics outside, so that nobody enters it again', async () => {
    const { status, body } = await register.officer.get<EnterpriseView>(`/enterprises/${outside}`);
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual([...BASICS, 'mergedInto'].sort());
    expect(body).toMatchObject({ name: '范围外有限公司', inScope: false, titles: ['little_giant'] });
    const listed = (await list()).items.find((item) => item.id === outside);
    expect(Object.keys(listed ?? {}).sort()).toEqual(BASICS);
    const found = await list(`q=${encodeURIComponent('范围外')}`);
    expect(found).toMatchObject({ total: 1, items: [{ id: outside, inScope: false }] });
  });

  it('lets no order or filter tell what a row keeps back', async () => {
    for (const query of ['sort=lastVisit', 'sort=updated', 'size=undetermined']) {
      const { items, total } = await list(query);
      expect(items.map((item) => item.id).sort()).toEqual([inside, assigned].sort());
      expect(total).toBe(2);
    }
  });

  it.each([
    ['GET', '/timeline', undefined],
    ['GET', '/contacts', undefined],
    ['GET', '/assignments', undefined],
    ['GET', '/figures', undefined],
    ['GET', '/figures/2022', undefined],
    ['PATCH', '', { version: 1, address: '新址' }],
    ['POST', '/contacts', { name: '某人' }],
    ['PUT', '/figures/2022', { source: 'audited', values: [{ metric: 'staff', value: 1 }] }],
  ])('refuses %s …%s outside, and says 404 of nothing', async (method, path, body) => {
    const at = (id: string) => register.officer.send<Refused>(method, `/enterprises/${id}${path}`, body);
    const refused = await at(outside);
    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe('SCOPE.OUTSIDE');
    expect((await at(NOBODY)).status).toBe(404);
    const row = done(await register.manager.get<EnterpriseView>(`/enterprises/${outside}`));
    expect(row).toMatchObject({ version: 1, address: '秘密路' });
  });

  it('takes new enterprises where one works', async () => {
    const add = (body: object) => register.officer.post<EnterpriseView & Refused>('/enterprises', body);
    expect((await add({ name: '新设一厂' })).body.township).toBe(SANDUN);
    expect((await add({ name: '新设二厂', township: SANDUN })).status).toBe(201);
    expect((await add({ name: '新设三厂', township: XIXI })).body.code).toBe('SCOPE.OUTSIDE');
    const both = await seedAccount(register.house, { roles: ['officer'], townships: [SANDUN, XIXI] });
    const unsure = await both.post<Refused>('/enterprises', { name: '新设四厂' });
    expect(unsure.status).toBe(400);
    expect(unsure.body.errors?.[0].path).toBe('township');
  });

  it('moves an enterprise only from where one works to where one works', async () => {
    const supported = (await register.add('只是协办有限公司', { township: XIXI })).id;
    await register.assign(supported, register.officer.id, 'support');
    const nowhere = (await register.add('未定片区有限公司')).id;
    await register.assign(nowhere, register.officer.id, 'support');
    const mine = (await register.add('本片有限公司', { township: SANDUN })).id;
    const move = (id: string, area: object, by = register.officer, version = 1) =>
      by.patch<EnterpriseView & Refused>(`/enterprises/${id}`, { version, ...area });
    for (const [id, area] of [
      [supported, { township: SANDUN }],
      [supported, { platform: 'yunqi' }],
      [nowhere, { township: SANDUN }],
      [mine, { township: XIXI }],
    ] as const)
      expect(await move(id, area)).toMatchObject({ status: 403, body: { code: 'SCOPE.OUTSIDE' } });
    expect(await move(mine, { township: null })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'township', code: 'AREA.NEEDED' }] },
    });
    done(await move(supported, { township: XIXI, address: '文一西路 1 号' }));
    done(await move(mine, { platform: 'yunqi' }));
    done(await move(supported, { township: SANDUN }, register.manager, 2));
    done(await move(mine, { township: null, platform: null }, register.manager, 2));
  });

  it('follows the platform, too, and ends with the assignment', async () => {
    const yunqi = await seedAccount(register.house, { roles: ['officer'], platforms: ['yunqi'] });
    expect((await yunqi.get<EnterpriseView>(`/enterprises/${outside}`)).body.inScope).toBe(true);
    expect((await yunqi.get<EnterpriseView>(`/enterprises/${inside}`)).body.inScope).toBe(false);
    const { id } = await register.add('结对到今天有限公司', { township: XIXI });
    const body = {
      officerId: register.officer.id,
      role: 'support',
      fromDay: '2023-03-01',
      toDay: '2023-03-10',
    };
    done(await register.manager.post(`/enterprises/${id}/assignments`, body), 201);
    expect((await register.officer.get<EnterpriseView>(`/enterprises/${id}`)).body.inScope).toBe(true);
    await register.house.forward(DAY);
    expect((await register.officer.get<EnterpriseView>(`/enterprises/${id}`)).body.inScope).toBe(false);
  });

  it('is one rule in SQL and in code', async () => {
    const reads = register.house.app.get(Reads);
    const access = register.house.app.get(EnterpriseAccess);
    const people = [
      { townships: [SANDUN], platforms: [] },
      { townships: [XIXI], platforms: ['zijingang'] },
      { townships: [], platforms: ['yunqi'] },
      { townships: [], platforms: [] },
    ];
    for (const area of people) {
      const scope = { accountId: register.officer.id, ...area };
      const { sql, params } = inScope(scope, 'e', register.house.clock.today());
      const bySql = await reads.all<{ id: string }>(
        `SELECT e.id FROM enterprise AS e WHERE ${sql} ORDER BY e.id`,
        params,
      );
      const all = await reads.all<{ id: string }>('SELECT e.id FROM enterprise AS e ORDER BY e.id');
      const byCode: string[] = [];
      for (const { id } of all) {
        if (await access.isInScope(reads, scope, await access.basics(reads, id))) byCode.push(id);
      }
      expect(bySql.map((row) => row.id)).toEqual(byCode);
    }
  });
});
