import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import { EnterprisesService } from '../../src/enterprises/register/enterprises.service';
import type { EnterpriseItem } from '../../src/enterprises/register/register.dto';
import type { PageOf } from '../../src/platform/http/answers';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, XIXI, done, openRegister } from '../support/register';

type Listed = PageOf<EnterpriseItem>;

onEachDatabase('searching and listing', (pair) => {
  let register: Register;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    register = await openRegister(pair);
    const add = async (name: string, more: object = {}) => (ids[name] = (await register.add(name, more)).id);
    await add('杭州西湖涂鸟科技有限公司', {
      code: '91330106MAXXXX0079',
      township: SANDUN,
      industryCode: '6513',
    });
    await add('杭州西湖涂鸦文化有限公司', { code: fictionalCode(201), township: XIXI });
    await add('重庆银行杭州分行', { code: fictionalCode(202), township: XIXI, platform: 'yunqi' });
    await add('绿城阀门厂', { township: SANDUN, industryCode: '3443', status: 'prospect' });
    const renamed = await add('老字号扇庄', { code: fictionalCode(203) });
    const change = { version: 1, name: '新字号扇庄', code: fictionalCode(204) };
    done(await register.manager.patch(`/enterprises/${renamed}`, change));
    for (let i = 0; i < 5; i += 1) await register.add('三家同名厂', { sameNameConfirmed: true });
  });
  afterAll(() => register.close());

  const list = async (query: string) => done(await register.manager.get<Listed>(`/enterprises?${query}`));
  const found = async (q: string, more = '') =>
    (await list(`q=${encodeURIComponent(q)}${more}`)).items.map((item) => item.name);

  it.each([
    '涂鸟',
    '鸟',
    '西湖 科技',
    '西湖涂鸟科技',
    '杭州西湖涂鸟科技有限公司',
    'xhtn',
    'XHTN',
    'xihutu',
    'xi hu tuniao',
    'hangzhouxihutuniao',
    '0079',
    'maxxxx0079',
    '91330106MAXXXX0079',
    '９１３３０１０６ＭＡＸＸＸＸ００７９',
  ])('%s finds 西湖涂鸟科技', async (q) => {
    expect(await found(q)).toContain('杭州西湖涂鸟科技有限公司');
  });

  it.each([
    ['涂鸟', ['杭州西湖涂鸟科技有限公司']],
    ['鸟涂', []],
    ['xhnt', []],
    ['西湖', ['杭州西湖涂鸟科技有限公司', '杭州西湖涂鸦文化有限公司']],
    ['cqyh', ['重庆银行杭州分行']],
    ['lvcheng', ['绿城阀门厂']],
    ['老字号', ['新字号扇庄']],
    ['xzhsz', ['新字号扇庄']],
    [fictionalCode(203), ['新字号扇庄']],
    [fictionalCode(204).slice(-5), ['新字号扇庄']],
    ['杭州%', ['重庆银行杭州分行', '杭州西湖涂鸟科技有限公司', '杭州西湖涂鸦文化有限公司']],
    ['没有这家', []],
    ['zzzz', []],
  ])('%s finds %j', async (q, names) => {
    expect(await found(q)).toEqual(names);
  });

  it('counts what it finds', async () => {
    expect(await list(`q=${encodeURIComponent('西湖')}`)).toMatchObject({
      total: 2,
      totalIsCapped: false,
      next: null,
    });
    expect(await list('q=zzzz')).toEqual({ items: [], next: null, total: 0, totalIsCapped: false });
  });

  it('filters by area, sector, status and missing code', async () => {
    const names = async (query: string) => (await list(query)).items.map((item) => item.name);
    expect(await names(`township=${SANDUN}`)).toEqual(['杭州西湖涂鸟科技有限公司', '绿城阀门厂']);
    expect(await names(`township=${SANDUN},${XIXI}&sector=manufacturing`)).toEqual(['绿城阀门厂']);
    expect(await names('platform=yunqi')).toEqual(['重庆银行杭州分行']);
    expect(await names('status=prospect')).toEqual(['绿城阀门厂']);
    expect((await list('codeMissing=true')).total).toBe(6);
    expect((await list('codeMissing=false')).total).toBe(4);
    expect((await list('size=undetermined')).total).toBe(10);
    expect((await list('size=large')).total).toBe(0);
    expect(await found('西湖', `&township=${XIXI}`)).toEqual(['杭州西湖涂鸦文化有限公司']);
  });

  it('filters by titles held today, by officer and by roster', async () => {
    const tuniao = ids['杭州西湖涂鸟科技有限公司'];
    await register.hold(tuniao, 'little_giant', '2022-09-01', '2023-03-10');
    await register.hold(ids['绿城阀门厂'], 'little_giant', '2019-09-01', '2023-03-09');
    const held = await list('tier=little_giant,hidden_champion');
    expect(held).toMatchObject({ total: 1, items: [{ id: tuniao, titles: ['little_giant'] }] });
    await register.assign(tuniao, register.officer.id);
    const served = await list(`officerId=${register.officer.id}`);
    expect(served.items).toMatchObject([
      { id: tuniao, officers: [{ officerId: register.officer.id, name: '周岚', role: 'primary' }] },
    ]);
    expect(await list(`officerId=${register.officer.id}&tier=little_giant&q=xhtn`)).toMatchObject({
      total: 1,
    });
    expect(await list(`officerId=${NOBODY}`)).toMatchObject({ total: 0 });
    expect(await list(`roster=${NOBODY}`)).toMatchObject({ total: 0 });
  });

  it.each(['name', 'lastVisit', 'updated'])(
    'goes through all pages by %s, also through ties',
    async (sort) => {
      const service = register.house.app.get(EnterprisesService);
      await register.house.app.get(Transactor).run(async (tx) => {
        await service.noteVisit(tx, ids['绿城阀门厂'], { lastVisitOn: '2023-03-01' });
        await service.noteVisit(tx, ids['重庆银行杭州分行'], { lastVisitOn: '2023-03-01' });
      });
      const whole = (await list(`sort=${sort}`)).items.map((item) => item.id);
      const paged: string[] = [];
      for (let after = ''; ;) {
        const one = await list(`sort=${sort}&limit=2${after && `&after=${after}`}`);
        expect(one.total).toBe(10);
        paged.push(...one.items.map((item) => item.id));
        if (one.next === null) break;
        after = one.next;
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(10);
    },
  );

  it('sorts by pinyin, by the longest unvisited, by the latest change', async () => {
    const names = (await list('')).items.map((item) => item.name);
    expect(names.slice(0, 3)).toEqual([
      '重庆银行杭州分行',
      '杭州西湖涂鸟科技有限公司',
      '杭州西湖涂鸦文化有限公司',
    ]);
    const visited = (await list('sort=lastVisit')).items;
    expect(visited[0].lastVisitOn).toBeNull();
    expect(visited.at(-1)).toMatchObject({ lastVisitOn: '2023-03-01', version: 1 });
    await register.house.forward(60_000);
    const { id } = visited[0];
    done(
      await register.manager.patch(`/enterprises/${id}`, { version: visited[0].version, address: '搬了' }),
    );
    expect((await list('sort=updated')).items[0].id).toBe(id);
  });

  it.each([
    ['sort=size', 'sort'],
    ['status=gone', 'status'],
    ['limit=0', 'limit'],
    ['limit=1000', 'limit'],
    ['after=nonsense', 'after'],
    [`after=${Buffer.from('[1,2]').toString('base64url')}`, 'after'],
    ['officerId=1', 'officerId'],
    ['codeMissing=maybe', 'codeMissing'],
    ['what=1', 'what'],
    [`q=${'x'.repeat(101)}`, 'q'],
  ])('refuses ?%s', async (query, path) => {
    const { status, body } = await register.manager.get<Refused>(`/enterprises?${query}`);
    expect(status).toBe(400);
    expect(body.errors?.[0].path).toBe(path);
  });

  it('keeps the search text in step with its index', async () => {
    const reads = register.house.app.get(Reads);
    const rows = await reads.all<{ id: string; grams: number }>(
      `SELECT e.id, (SELECT COUNT(*) FROM enterprise_gram AS g WHERE g.enterpriseId = e.id) AS grams FROM enterprise AS e`,
    );
    expect(rows).toHaveLength(10);
    const { indexGramsOf } = await import('../../src/enterprises/search/search.rules');
    for (const { id, grams } of rows) {
      const row = await reads.get<{ searchText: string }>(
        'SELECT searchText FROM enterprise WHERE id = :id',
        { id },
      );
      expect(grams).toBe(indexGramsOf(row?.searchText ?? '').length);
    }
  });
});
