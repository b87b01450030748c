import type { AreasView } from '../../src/enterprises/areas/areas.dto';
import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import { Enterprise } from '../../src/enterprises/register/enterprise.entity';
import { EnterprisesQueries } from '../../src/enterprises/register/enterprises.queries';
import type { EnterpriseItem } from '../../src/enterprises/register/register.dto';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import type { PageOf } from '../../src/platform/http/answers';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, done, openRegister } from '../support/register';

onEachDatabase('the register', (pair) => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister(pair);
  });
  afterAll(() => register.close());

  const post = (body: object, key?: string) =>
    register.manager.post<EnterpriseView & Refused>(
      '/enterprises',
      body,
      key ? { 'idempotency-key': key } : {},
    );
  const patch = (id: string, body: object) =>
    register.manager.patch<EnterpriseView & Refused>(`/enterprises/${id}`, body);
  const rows = async () =>
    (await register.house.app.get(Reads).get<{ n: number }>('SELECT COUNT(*) AS n FROM enterprise'))?.n;

  it('begins with a name', async () => {
    const { status, body } = await post({ name: ' 杭州飞鸟(中国) 有限公司 ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: '杭州飞鸟（中国）有限公司',
      code: null,
      status: 'active',
      sector: null,
      township: null,
      sizeClass: 'undetermined',
      lastVisitOn: null,
      inScope: true,
      titles: [],
      officers: [],
      codeHistory: [],
      formerNames: [],
      timeline: { items: [], next: null },
      version: 1,
    });
    expect((await register.manager.get<EnterpriseView>(`/enterprises/${body.id}`)).body).toEqual(body);
    expect((await register.audited('enterprise.create')).last).toMatchObject({
      actorId: register.manager.id,
    });
  });

  it('keeps all that is told', async () => {
    const told = {
      name: '杭州三墩阀门有限公司',
      code: '９1330106maxxxx0079',
      industryCode: 'C3443',
      township: SANDUN,
      platform: 'zijingang',
      status: 'prospect',
      registeredOn: '2015-06-01',
      address: '西园路 1 号',
    };
    const { body } = await post(told);
    expect(body).toMatchObject({
      ...told,
      code: '91330106MAXXXX0079',
      industryCode: '3443',
      sector: 'manufacturing',
    });
    expect(body.codeHistory).toMatchObject([{ code: '91330106MAXXXX0079', codeReason: null }]);
  });

  it.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: '★★' }, 'name'],
    [{ name: '某'.repeat(101) }, 'name'],
    [{ name: '某厂', township: '330106999' }, 'township'],
    [{ name: '某厂', platform: 'nowhere' }, 'platform'],
    [{ name: '某厂', industryCode: '9999' }, 'industryCode'],
    [{ name: '某厂', industryCode: 'A6513' }, 'industryCode'],
    [{ name: '某厂', status: 'gone' }, 'status'],
    [{ name: '某厂', registeredOn: '2023-02-30' }, 'registeredOn'],
    [{ name: '某厂', owner: 'me' }, 'owner'],
    [{ name: { first: '某' } }, 'name'],
  ])('refuses %j with the path', async (body, path) => {
    const before = await rows();
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.path)).toContain(path);
    expect(await rows()).toBe(before);
  });

  it('checks the credit code and says what was probably meant', async () => {
    const { status, body } = await post({ name: '错码厂', code: '9133O1O6MAXXXXOO79' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'ENTERPRISE.CODE_INVALID',
      problem: 'alphabet',
      hint: '91330106MAXXXX0079',
    });
    const code = '91350211M00013FA1N';
    const early = await post({ name: '早期代码厂', code, codeReason: '三证合一试点时期发放' });
    expect(early.body).toMatchObject({ code, codeReason: '三证合一试点时期发放' });
    // Sent back as it was shown, it needs no second reason.
    const { id, version } = early.body;
    expect((await patch(id, { version, code, address: '新地址' })).body).toMatchObject({ code, version: 2 });
  });

  it('has each code once', async () => {
    const first = await register.add('代码在前', { code: fictionalCode(101) });
    const second = await post({ name: '代码在后', code: fictionalCode(101) });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'ENTERPRISE.CODE_TAKEN',
      enterpriseId: first.id,
      name: '代码在前',
    });
    const other = await register.add('另一家');
    const amended = await patch(other.id, { version: 1, code: fictionalCode(101) });
    expect(amended.body.code).toBe('ENTERPRISE.CODE_TAKEN');
    expect((await register.manager.get<EnterpriseView>(`/enterprises/${other.id}`)).body.version).toBe(1);
  });

  it('asks before it takes the same name twice', async () => {
    const first = await register.add('杭州同名（中国）有限公司');
    const second = await post({ name: '杭州同名(中国)有限公司' });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'ENTERPRISE.NAME_TAKEN', enterpriseId: first.id });
    expect((await post({ name: '杭州同名(中国)有限公司', sameNameConfirmed: true })).status).toBe(201);
  });

  it('takes one of those who enter the same at once, and tells the others which', async () => {
    const eight = <T>(of: (n: number) => Promise<T>) =>
      Promise.all(Array.from({ length: 8 }, (_, n) => of(n)));
    const rivals = async (code: string, of: (n: number) => ReturnType<typeof post>, won = 201) => {
      const answers = await eight(of);
      const [winner, ...more] = answers.filter(({ status }) => status === won);
      expect(more).toEqual([]);
      const others = answers.filter((answer) => answer !== winner);
      for (const { status, body } of others)
        expect([status, body.code, body.enterpriseId]).toEqual([409, code, winner.body.id]);
    };
    await rivals('ENTERPRISE.NAME_TAKEN', () => post({ name: '同时登记有限公司' }));
    await rivals('ENTERPRISE.CODE_TAKEN', (n) => post({ name: `同码${n}厂`, code: fictionalCode(150) }));
    const firms = await eight((n) => register.add(`同时改名${n}厂`));
    const renamed = (n: number) => patch(firms[n].id, { version: 1, name: '改成一名厂' });
    await rivals('ENTERPRISE.NAME_TAKEN', renamed, 200);
  });

  it('makes one enterprise of a repeated request', async () => {
    const once = await post({ name: '只来一次厂' }, 'same-key-0001');
    const again = await post({ name: '只来一次厂' }, 'same-key-0001');
    expect(again.status).toBe(201);
    expect(again.body).toEqual(once.body);
    expect((await post({ name: '别的厂' }, 'same-key-0001')).status).toBe(422);
  });

  it('keeps former names and codes', async () => {
    const { id } = await register.add('杭州旧名软件有限公司', {
      code: fictionalCode(102),
      industryCode: '6513',
    });
    const renamed = await patch(id, { version: 1, name: '杭州新名软件有限公司', code: fictionalCode(103) });
    expect(renamed.body).toMatchObject({
      name: '杭州新名软件有限公司',
      version: 2,
      formerNames: [{ name: '杭州旧名软件有限公司', untilDay: '2023-03-10' }],
      codeHistory: [{ code: fictionalCode(103) }, { code: fictionalCode(102) }],
    });
    expect((await register.audited('enterprise.amend')).last).toMatchObject({
      before: JSON.stringify({ name: '杭州旧名软件有限公司', code: fictionalCode(102) }),
      after: JSON.stringify({ name: '杭州新名软件有限公司', code: fictionalCode(103) }),
    });
    const corrected = await patch(id, { version: 2, name: '杭州新茗软件有限公司', nameWasWrong: true });
    expect(corrected.body.formerNames).toHaveLength(1);
    const cleared = await patch(id, { version: 3, code: null });
    expect(cleared.body).toMatchObject({ code: null, codeHistory: [{ code: null }, {}, {}] });
  });

  it('changes only what is sent, and only what was seen', async () => {
    const { id } = await register.add('杭州版本有限公司', { industryCode: '6513', address: '文一路' });
    const first = await patch(id, { version: 1, industryCode: '3511' });
    expect(first.body).toMatchObject({ version: 2, sector: 'manufacturing', address: '文一路' });
    const stale = await patch(id, { version: 1, address: '文二路' });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'VERSION.STALE', version: 2 });
    expect((await patch(id, { version: 2, address: null, sector: 'services' })).body).toMatchObject({
      version: 3,
      address: null,
      sector: 'services',
    });
    expect((await patch(id, { version: 3, address: null })).body.version).toBe(3);
    expect((await patch(id, { address: '文三路' })).status).toBe(400);
    expect((await patch(id, { version: 3, township: 'nowhere' })).status).toBe(400);
  });

  it('knows nothing of ids that nobody has', async () => {
    expect((await register.manager.get(`/enterprises/${NOBODY}`)).status).toBe(404);
    expect((await register.manager.get('/enterprises/1')).status).toBe(404);
    expect((await patch(NOBODY, { version: 1, address: 'x' })).status).toBe(404);
  });

  it('leaves what was merged away out of lists and out of reach, but not out of mind', async () => {
    const stays = await register.add('并入后厂');
    const goes = await register.add('并入前厂', { code: fictionalCode(110) });
    const { app } = register.house;
    await app.get(Transactor).run((tx) => tx.update(Enterprise, { id: goes.id }, { mergedInto: stays.id }));
    const listed = done(await register.manager.get<PageOf<EnterpriseItem>>('/enterprises?limit=200'));
    expect(listed.items.map((item) => item.id)).toContain(stays.id);
    expect(listed.items.map((item) => item.id)).not.toContain(goes.id);
    const seen = done(await register.manager.get<EnterpriseView>(`/enterprises/${goes.id}`));
    expect(seen.mergedInto).toBe(stays.id);
    expect((await app.get(EnterprisesQueries).idsOf(stays.id)).sort()).toEqual([stays.id, goes.id].sort());
    const refused = await patch(goes.id, { version: 1, address: '新址' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'ENTERPRISE.MERGED', mergedInto: stays.id });
    expect((await patch(stays.id, { version: 1, code: fictionalCode(110) })).status).toBe(200);
  });

  it('replaces titles as a whole', async () => {
    const { id } = await register.add('称号厂');
    await register.hold(id, 'hidden_champion', '2022-01-01', '2022-12-31');
    await register.hold(id, 'little_giant', '2022-09-01', null);
    expect(done(await register.manager.get<EnterpriseView>(`/enterprises/${id}`))).toMatchObject({
      titles: ['little_giant'],
      titlesHeld: [{ tier: 'little_giant', subjectKind: 'enterprise', fromDay: '2022-09-01', toDay: null }],
      version: 1,
    });
  });

  it('tells the areas to everybody signed in', async () => {
    const areas = done(await register.clerk.get<AreasView>('/areas'));
    expect(areas.townships).toContainEqual({ code: SANDUN, zh: '三墩镇', en: 'Sandun Town', inScope: true });
    expect(areas.sectors).toContainEqual({ key: 'trade', zh: '批发零售业', en: 'Trade' });
    expect((await register.house.client().get('/areas')).status).toBe(401);
  });
});
