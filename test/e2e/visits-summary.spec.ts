import type { PageOf } from '../../src/platform/http/answers';
import type { VisitView } from '../../src/visits/visits.dto';
import type { VisitSummary } from '../../src/visits/visits.summary.dto';
import type { SeededClient } from '../support/app';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, XIXI, done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

const RANGE = 'from=2023-02-01&to=2023-03-10';

onEachDatabase('the summary of visits', (pair) => {
  let house: Visiting;
  let first: string;
  let second: string;
  let far: string;
  let lent: string;
  beforeAll(async () => {
    house = await openVisiting(pair);
    const { zhou, shen, manager } = house;
    first = await house.firm('三墩甲有限公司');
    second = await house.firm('三墩乙有限公司');
    far = await house.firm('西溪丙有限公司', { township: XIXI });
    lent = await house.firm('西溪丁有限公司', { township: XIXI });
    await house.assign(lent, zhou.id);
    await house.log(zhou, first, { day: '2023-02-01', occasion: 'routine' });
    await house.log(zhou, first, { day: '2023-03-10', kind: 'phone', occasion: 'routine' });
    await house.log(zhou, first, { day: '2023-01-31', kind: 'phone' });
    await house.log(shen, second, { day: '2023-02-20', kind: 'online' });
    await house.log(zhou, lent, { day: '2023-02-21', occasion: 'follow_up' });
    await house.log(manager, far, { day: '2023-02-22' });
    await house.log(manager, [first, second, far], { day: '2023-02-23', kind: 'forum', occasion: 'special' });
    const mistaken = await house.log(zhou, second, { day: '2023-02-24', kind: 'phone' });
    done(await zhou.post(`/visits/${mistaken.id}/withdraw`, { version: 1, reason: '记错了' }));
    // Hers still, though the enterprise has moved out of her scope.
    const moved = await house.firm('迁出戊有限公司');
    await house.log(zhou, moved, { day: '2023-02-25', occasion: 'routine' });
    done(await manager.patch(`/enterprises/${moved}`, { version: 1, township: XIXI }));
  });
  afterAll(() => house.close());

  const summary = async (by: SeededClient, query = RANGE): Promise<VisitSummary> =>
    done(await by.get<VisitSummary>(`/visits/summary?${query}`));
  const counted = ({ perEnterprise }: VisitSummary) =>
    perEnterprise.map(({ name, visits }) => `${name} ${visits}`);

  it('counts a forum once, leaves out what was withdrawn and what is on other days', async () => {
    expect(await summary(house.manager)).toEqual({
      from: '2023-02-01',
      to: '2023-03-10',
      visits: 7,
      enterprises: 5,
      byKind: [
        { kind: 'on_site', count: 4 },
        { kind: 'forum', count: 1 },
        { kind: 'online', count: 1 },
        { kind: 'phone', count: 1 },
      ],
      byOccasion: [
        { occasion: 'routine', count: 3 },
        { occasion: 'none', count: 2 },
        { occasion: 'follow_up', count: 1 },
        { occasion: 'special', count: 1 },
      ],
      perEnterprise: [
        { id: first, name: '三墩甲有限公司', visits: 3 },
        { id: second, name: '三墩乙有限公司', visits: 2 },
        { id: far, name: '西溪丙有限公司', visits: 2 },
        { id: expect.any(String) as string, name: '迁出戊有限公司', visits: 1 },
        { id: lent, name: '西溪丁有限公司', visits: 1 },
      ],
    });
  });

  it('is of one’s scope: its visits and one’s own, its enterprises alone', async () => {
    const hers = await summary(house.zhou);
    expect([hers.visits, hers.enterprises]).toEqual([6, 3]);
    expect(counted(hers)).toEqual(['三墩甲有限公司 3', '三墩乙有限公司 2', '西溪丁有限公司 1']);
    const theirs = await summary(house.far);
    expect([theirs.visits, counted(theirs).length]).toEqual([4, 3]);
  });

  it('is of one person where one asks for it', async () => {
    const hers = await summary(house.manager, `${RANGE}&officerId=${house.zhou.id}`);
    expect([hers.visits, hers.enterprises]).toEqual([4, 3]);
    expect((await summary(house.far, `${RANGE}&officerId=${house.shen.id}`)).visits).toBe(0);
    expect(await summary(house.zhou, `${RANGE}&officerId=${NOBODY}`)).toMatchObject({
      visits: 0,
      enterprises: 0,
      byKind: [],
      byOccasion: [],
      perEnterprise: [],
    });
  });

  it('leads from each figure to exactly the rows that it counts', async () => {
    const rows = async (by: SeededClient, query: string) => {
      const { items, total } = done(await by.get<PageOf<VisitView>>(`/visits?limit=200&${query}`));
      expect(items).toHaveLength(total);
      return items;
    };
    for (const by of [house.manager, house.zhou, house.shen, house.far, house.auditor]) {
      for (const query of [RANGE, `${RANGE}&officerId=${house.zhou.id}`, 'from=2023-01-31&to=2023-01-31']) {
        const all = await summary(by, query);
        expect(await rows(by, query)).toHaveLength(all.visits);
        for (const { kind, count } of all.byKind) {
          const listed = await rows(by, `${query}&kind=${kind}`);
          expect(listed.map((each) => each.kind)).toEqual(Array(count).fill(kind));
        }
        for (const { occasion, count } of all.byOccasion) {
          const listed = await rows(by, `${query}&occasion=${occasion}`);
          expect(listed.map((each) => each.occasion ?? 'none')).toEqual(Array(count).fill(occasion));
        }
        for (const { id, visits } of all.perEnterprise) {
          expect(await rows(by, `${query}&enterpriseId=${id}`)).toHaveLength(visits);
        }
        expect(all.perEnterprise).toHaveLength(all.enterprises);
      }
    }
  });

  it('refuses days that make no sense together, and is not for everybody', async () => {
    const refused = async (query: string, by = house.manager) => {
      const { status, body } = await by.get<Refused>(`/visits/summary?${query}`);
      return `${status} ${body.code}`;
    };
    expect(await refused('from=2023-03-10&to=2023-03-09')).toBe('422 VISIT.SUMMARY_RANGE');
    expect(await refused('from=2022-01-01&to=2023-01-02')).toBe('422 VISIT.SUMMARY_RANGE');
    expect((await summary(house.manager, 'from=2022-01-01&to=2023-01-01')).visits).toBe(0);
    for (const query of ['', 'from=2023-03-10', `${RANGE}&officerId=me`, 'from=2023-02-30&to=2023-03-01'])
      expect(await refused(query)).toBe('400 INPUT.INVALID');
    expect(await refused(RANGE, house.clerk)).toBe('403 PERMISSION.DENIED');
    const { status } = await house.manager.get(`/visits?occasion=lunch`);
    expect(status).toBe(400);
  });
});
