import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { FigureList } from '../../src/enterprises/figures/figure.dto';
import { sizeClassOf } from '../../src/enterprises/figures/figures.queries';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { onEachDatabase } from '../support/database';
import { Refused, Register, SANDUN, done, openRegister } from '../support/register';

const WAN = 1_000_000;

onEachDatabase('figures', (pair) => {
  let register: Register;
  let firm: string;

  beforeAll(async () => {
    register = await openRegister(pair);
    firm = (await register.add('数据测试有限公司', { township: SANDUN, industryCode: '3511' })).id;
  });
  afterAll(() => register.close());

  const put = (period: string, values: Record<string, unknown>, source = 'self_reported') =>
    register.officer.put<FigureList & Refused>(`/enterprises/${firm}/figures/${period}`, {
      source,
      values: Object.entries(values).map(([metric, value]) => ({ metric, value })),
    });
  const list = async (query = '') =>
    done(await register.officer.get<FigureList>(`/enterprises/${firm}/figures${query}`)).items;
  const sizeClass = async () =>
    done(await register.manager.get<EnterpriseView>(`/enterprises/${firm}`)).sizeClass;

  it('are kept by period, metric and source', async () => {
    done(await put('2022', { revenue: 1500 * WAN, staff: 350 }));
    done(await put('2022', { revenue: 1480 * WAN }, 'audited'));
    done(await put('2023-02', { revenue: 210 * WAN, profit: -3 * WAN }));
    expect(
      (await list()).map(({ period, metric, source, value }) => [period, metric, source, value]),
    ).toEqual([
      ['2022', 'revenue', 'audited', 1480 * WAN],
      ['2022', 'revenue', 'self_reported', 1500 * WAN],
      ['2022', 'staff', 'self_reported', 350],
    ]);
    expect((await list('?year=2023')).map(({ period, metric }) => [period, metric])).toEqual([
      ['2023-02', 'profit'],
      ['2023-02', 'revenue'],
    ]);
  });

  it('give the size class, now and when the industry changes', async () => {
    expect(await sizeClass()).toBe('small');
    const { version } = done(await register.manager.get<EnterpriseView>(`/enterprises/${firm}`));
    const patched = await register.manager.patch<EnterpriseView>(`/enterprises/${firm}`, {
      version,
      industryCode: '6513',
    });
    expect(patched.body.sizeClass).toBe('medium');
    const reads = register.house.app.get(Reads);
    expect(await sizeClassOf(reads, firm, '6513')).toBe('medium');
  });

  it('are corrected by a further revision, and nothing is lost', async () => {
    const body = done(await put('2022', { revenue: 1490 * WAN, staff: 350 }));
    expect(body.items.filter((each) => each.source === 'self_reported')).toMatchObject([
      { metric: 'revenue', revision: 2, value: 1490 * WAN, recordedBy: register.officer.id },
      { metric: 'revenue', revision: 1, value: 1500 * WAN },
      { metric: 'staff', revision: 1 },
    ]);
    const { last } = await register.audited('figure.put');
    expect(last).toMatchObject({
      before: JSON.stringify({ period: '2022', source: 'self_reported', revenue: 1500 * WAN }),
      after: JSON.stringify({ period: '2022', source: 'self_reported', revenue: 1490 * WAN }),
    });
    const works = register.house.app.get(Transactor).run((tx) => tx.write('UPDATE figure SET value = 1'));
    await expect(works).rejects.toThrow('append-only');
  });

  it('can be taken back', async () => {
    done(await put('2021', { staff: 5 }));
    done(await put('2021', { staff: null }));
    expect((await list()).filter((each) => each.period === '2021')).toEqual([]);
    const history = done(await register.officer.get<FigureList>(`/enterprises/${firm}/figures/2021`)).items;
    expect(history.map(({ revision, value }) => [revision, value])).toEqual([
      [2, null],
      [1, 5],
    ]);
  });

  it.each([
    ['2022', { revenue: -1 }, 'values.0.value'],
    ['2022', { staff: 10_000_001 }, 'values.0.value'],
    ['2022', { revenue: 1.5 }, 'values.0.value'],
    ['2022', { revenue: '100' }, 'values.0.value'],
    ['2022', { happiness: 1 }, 'values.0.metric'],
    ['2022-13', { revenue: 1 }, 'period'],
    ['22', { revenue: 1 }, 'period'],
    ['%00', { revenue: 1 }, 'period'],
  ])('refuse %s %j', async (period, values, path) => {
    const { status, body } = await put(period, values);
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.path)).toContain(path);
  });

  it('refuse a metric that comes twice, an unknown source and no values', async () => {
    const send = (body: object) => register.officer.put<Refused>(`/enterprises/${firm}/figures/2022`, body);
    const staff = { metric: 'staff', value: 1 };
    expect((await send({ source: 'audited', values: [staff, staff] })).body.errors?.[0].path).toBe(
      'values.1.metric',
    );
    expect((await send({ source: 'rumour', values: [staff] })).status).toBe(400);
    expect((await send({ source: 'audited', values: [] })).status).toBe(400);
  });

  it('are not foretold', async () => {
    for (const period of ['2023', '2023-04', '2024']) {
      const { status, body } = await put(period, { revenue: 1 });
      expect(status).toBe(422);
      expect(body.code).toBe('FIGURE.FUTURE_PERIOD');
    }
    expect((await put('2023-03', { revenue: 1 })).status).toBe(200);
  });

  it('of statistics and tax stay with those who serve the enterprise, and do not make its size', async () => {
    const before = await sizeClass();
    done(await put('2022', { revenue: 99_000 * WAN, staff: 5000, tax: 12 * WAN }, 'statistics'));
    done(await put('2022', { tax: 11 * WAN }, 'tax'));
    expect(await sizeClass()).toBe(before);
    const sources = async (client: Register['clerk'], query: string) => {
      const { items } = done(await client.get<FigureList>(`/enterprises/${firm}/figures${query}`));
      return [...new Set(items.map((each) => each.source))].sort();
    };
    for (const query of ['', '?year=2022', '/2022']) {
      expect(await sources(register.officer, query)).toEqual([
        'audited',
        'self_reported',
        'statistics',
        'tax',
      ]);
      expect(await sources(register.clerk, query)).toEqual(['audited', 'self_reported']);
    }
    expect((await register.clerk.put(`/enterprises/${firm}/figures/2022`, {})).status).toBe(403);
  });
});
