import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { EnterpriseItem } from '../../src/enterprises/register/register.dto';
import type { RosterEntryView, RosterItem, RosterView } from '../../src/enterprises/rosters/roster.dto';
import { Timeline, TimelineAsk, TimelineFact } from '../../src/enterprises/timeline/timeline';
import type { TimelinePage } from '../../src/enterprises/timeline/timeline.dto';
import type { PageOf } from '../../src/platform/http/answers';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, Register, SANDUN, done, openRegister } from '../support/register';

onEachDatabase('rosters and the timeline', (pair) => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister(pair);
  });
  afterAll(() => register.close());

  const addRoster = async (more: object = {}) =>
    done(
      await register.manager.post<RosterView>('/rosters', {
        name: '重点工业企业白名单',
        kind: 'whitelist',
        ...more,
      }),
      201,
    );
  const enter = (id: string, body: object) =>
    register.manager.post<RosterEntryView & Refused>(`/rosters/${id}/entries`, body);

  it('are documents with dated entries', async () => {
    const roster = await addRoster({ documentNo: '西发改经信〔2022〕12号', publishedOn: '2022-04-12' });
    expect(roster).toMatchObject({ size: 0, version: 1, entries: { items: [], total: 0 } });
    const firm = await register.add('白名单有限公司', { township: SANDUN });
    const { status, body } = await enter(roster.id, { enterpriseId: firm.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({ enterpriseName: '白名单有限公司', fromDay: '2022-04-12', toDay: null });
    expect((await enter(roster.id, { enterpriseId: firm.id, fromDay: '2023-01-01' })).body.code).toBe(
      'ROSTER.ALREADY_ON',
    );

    const seen = done(await register.clerk.get<RosterView>(`/rosters/${roster.id}`));
    expect(seen).toMatchObject({ size: 1, entries: { items: [body], total: 1 } });
    const dossier = done(await register.officer.get<EnterpriseView>(`/enterprises/${firm.id}`));
    expect(dossier.rosters).toMatchObject([
      { rosterId: roster.id, kind: 'whitelist', fromDay: '2022-04-12' },
    ]);
    const listed = done(
      await register.officer.get<PageOf<EnterpriseItem>>(`/enterprises?roster=${roster.id}`),
    );
    expect(listed.items.map((item) => item.id)).toEqual([firm.id]);

    const end = (rest: object) =>
      register.manager.post<RosterEntryView & Refused>(`/rosters/${roster.id}/entries/${body.id}/end`, rest);
    for (const version of [7, 2 ** 31 - 1])
      expect(await end({ version, toDay: '2023-01-31' })).toMatchObject({
        status: 409,
        body: { code: 'VERSION.STALE' },
      });
    expect((await end({ version: 1, toDay: '2022-01-31' })).body.code).toBe('PERIOD.ENDS_BEFORE_START');
    expect(done(await end({ version: 1, toDay: '2023-01-31' }))).toMatchObject({
      toDay: '2023-01-31',
      version: 2,
    });
    expect(done(await register.manager.get<RosterView>(`/rosters/${roster.id}`))).toMatchObject({
      size: 0,
      entries: { total: 1 },
    });
    const on = done(await register.manager.get<RosterView>(`/rosters/${roster.id}?on=2023-02-01`));
    expect(on.entries.total).toBe(0);
    expect((await enter(roster.id, { enterpriseId: firm.id, fromDay: '2023-02-01' })).status).toBe(201);
    expect((await register.audited('roster.leave')).last?.after).toBe(
      JSON.stringify({ toDay: '2023-01-31' }),
    );
  });

  it('are listed by name and amended by version', async () => {
    const { id } = await addRoster({ name: '安全生产名单', kind: 'other' });
    const lists = done(await register.clerk.get<PageOf<RosterItem>>('/rosters'));
    expect(lists.items.map((item) => item.name)).toEqual(['安全生产名单', '重点工业企业白名单']);
    const first = done(await register.clerk.get<PageOf<RosterItem>>('/rosters?limit=1'));
    const second = done(await register.clerk.get<PageOf<RosterItem>>(`/rosters?limit=1&after=${first.next}`));
    expect(second).toMatchObject({ items: [{ name: '重点工业企业白名单' }], next: null, total: 2 });
    const patch = (body: object) => register.manager.patch<RosterView>(`/rosters/${id}`, body);
    expect((await patch({ version: 1, kind: 'ranking', note: '前50强' })).body).toMatchObject({
      kind: 'ranking',
      version: 2,
    });
    expect((await patch({ version: 1, kind: 'other' })).status).toBe(409);
    expect((await patch({ version: 2, kind: 'party' })).status).toBe(400);
  });

  it('page their entries by name', async () => {
    const { id } = await addRoster({ name: '前50强', kind: 'ranking' });
    for (const name of ['丙厂', '甲厂', '乙厂']) {
      const firm = await register.add(`${name}有限公司`);
      expect((await enter(id, { enterpriseId: firm.id, toDay: '2023-12-31' })).status).toBe(201);
    }
    const names: string[] = [];
    for (let after = ''; ;) {
      const { entries } = done(
        await register.clerk.get<RosterView>(`/rosters/${id}?limit=2${after && `&after=${after}`}`),
      );
      names.push(...entries.items.map((entry) => entry.enterpriseName));
      if (entries.next === null) break;
      after = entries.next;
    }
    expect(names).toEqual(['丙厂有限公司', '甲厂有限公司', '乙厂有限公司']);
  });

  it('are the manager’s, and name what exists', async () => {
    const { id } = await addRoster({ name: '高成长企业', kind: 'high_growth' });
    expect((await register.officer.post('/rosters', { name: '我的名单', kind: 'other' })).status).toBe(403);
    expect((await enter(id, { enterpriseId: NOBODY })).status).toBe(404);
    expect((await enter(NOBODY, { enterpriseId: NOBODY })).status).toBe(404);
    expect((await enter(id, {})).status).toBe(400);
    expect((await register.manager.post('/rosters', { name: '无类别' })).status).toBe(400);
  });

  it('the timeline merges its sources and goes on through ties', async () => {
    const firm = await register.add('时间线有限公司', { township: SANDUN });
    const facts = (name: string): TimelineFact[] =>
      [3, 2, 2, 2, 1].map((at, i) => ({
        at: at * 1000,
        id: `018f0000-0000-7000-8000-00000000000${9 - i}`,
        enterpriseId: firm.id,
        kind: name,
        facts: { i },
      }));
    const source = (name: string, act: string) => ({
      name,
      act,
      page: async ({ before, limit, enterpriseIds }: TimelineAsk) =>
        facts(name)
          .filter((fact) => enterpriseIds.includes(fact.enterpriseId))
          .filter((fact) => fact.at < before.at || (fact.at === before.at && fact.id < before.id))
          .slice(0, limit),
    });
    const timeline = register.house.app.get(Timeline);
    timeline.register(source('one', 'enterprise.read'));
    timeline.register(source('two', 'enterprise.read'));
    timeline.register(source('writers', 'enterprise.write'));
    expect(() => timeline.register(source('one', 'enterprise.read'))).toThrow('twice');

    const read = async (client: Register['clerk'], limit: number) => {
      const seen: string[] = [];
      for (let before = ''; ;) {
        const page = done(
          await client.get<TimelinePage>(
            `/enterprises/${firm.id}/timeline?limit=${limit}${before && `&before=${before}`}`,
          ),
        );
        seen.push(...page.items.map((item) => `${item.at} ${item.source} ${item.id}`));
        if (page.next === null) return seen;
        before = page.next;
      }
    };
    const whole = await read(register.officer, 100);
    expect(whole).toHaveLength(15);
    expect([...whole].sort().reverse()).toEqual(whole);
    for (const limit of [1, 2, 4]) expect(await read(register.officer, limit)).toEqual(whole);
    expect(await read(register.auditor, 3)).toHaveLength(10);
    const far = Buffer.from('[-9000000000000000,"one","x"]').toString('base64url');
    for (const mark of ['x', far]) {
      const bad = await register.officer.get<Refused>(`/enterprises/${firm.id}/timeline?before=${mark}`);
      expect(bad.status).toBe(400);
      expect(bad.body.errors?.[0].path).toBe('before');
    }
    const dossier = done(await register.officer.get<EnterpriseView>(`/enterprises/${firm.id}`));
    expect(dossier.timeline?.items).toHaveLength(15);
  });
});
