import { randomUUID } from 'node:crypto';
import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { PageOf } from '../../src/platform/http/answers';
import { Reads } from '../../src/platform/database/reads';
import type { LoggedVisit, VisitView } from '../../src/visits/visits.dto';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, XIXI, done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

const LONG_LINE = 'x'.repeat(501);

onEachDatabase('logging a visit', (pair) => {
  let house: Visiting;
  let firm: string;
  let elsewhere: string;
  beforeAll(async () => {
    house = await openVisiting(pair);
    firm = await house.firm('三墩精密有限公司', { registeredOn: '2015-06-01' });
    elsewhere = await house.firm('西溪远方有限公司', { township: XIXI });
  });
  afterAll(() => house.close());

  const rows = (table: string) =>
    house.house.app.get(Reads).get<{ total: number }>(`SELECT COUNT(*) AS total FROM ${table}`);
  const list = async (query: string, by = house.zhou) =>
    done(await by.get<PageOf<VisitView>>(`/visits?${query}`));

  it('takes an enterprise, a line and everything else that was seen', async () => {
    const said = {
      day: '2023-03-09',
      kind: 'phone',
      occasion: 'leader_led',
      companions: '区科技局 沈工',
      peopleMet: '总经理',
      findings: '订单饱满\n缺少技工',
      policiesExplained: '专精特新认定条件',
      place: '三墩镇',
      startTime: '14:00',
      endTime: '15:30',
    };
    const visit = await house.log(house.zhou, firm, said);
    expect(visit).toMatchObject({ ...said, followUp: null, withdrawnAt: null });
    expect(done(await house.zhou.get<VisitView>(`/visits/${visit.id}`))).toMatchObject(said);
    const short = done(
      await house.zhou.post<LoggedVisit>('/visits', { enterpriseId: firm, summary: '电话' }),
      201,
    );
    expect(short).toMatchObject({ day: '2023-03-10', kind: 'on_site', enterprises: [{ id: firm }] });
    const { last } = await house.audited('visit.log');
    expect(last?.actorId).toBe(house.zhou.id);
    expect(JSON.parse(last?.after ?? '')).toMatchObject({
      summary: '电话',
      enterpriseIds: [firm],
      followUp: null,
    });
  });

  it('takes a forum as one entry with one promise', async () => {
    const firms = await Promise.all(['甲', '乙', '丙'].map((name) => house.firm(`座谈${name}有限公司`)));
    const before = await rows('reminder');
    const forum = await house.log(house.zhou, [...firms, firms[0]], {
      kind: 'forum',
      followUp: { day: '2023-03-17' },
    });
    expect(forum.enterprises.map(({ id }) => id)).toEqual(firms);
    expect(forum.followUp?.enterprises).toHaveLength(3);
    expect((await rows('reminder'))?.total).toBe((before?.total ?? 0) + 1);
    for (const id of firms) {
      const dossier = done(await house.zhou.get<EnterpriseView>(`/enterprises/${id}`));
      expect(dossier).toMatchObject({ lastVisitOn: '2023-03-10', nextVisitOn: '2023-03-17' });
      expect((await list(`enterpriseId=${id}`)).items).toMatchObject([{ id: forum.id }]);
    }
  });

  it('warns of what is odd and takes it', async () => {
    const young = await house.firm('新设有限公司', { registeredOn: '2023-03-01' });
    const { warnings } = await house.log(house.zhou, young, {
      day: '2022-02-28',
      followUp: { day: '2024-06-03' },
    });
    expect(warnings.map(({ code, enterpriseId }) => [code, enterpriseId])).toEqual([
      ['VISIT.BEFORE_REGISTRATION', young],
      ['VISIT.LONG_AGO', null],
      ['VISIT.FOLLOW_UP_FAR', null],
    ]);
  });

  it('of twenty submits at once with one client id makes one visit', async () => {
    const clientId = randomUUID();
    const body = { clientId, enterpriseIds: [firm], summary: '同一次', followUp: { day: '2023-03-20' } };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => house.zhou.post<LoggedVisit>('/visits', body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    expect(new Set(answers.map(({ body: { followUp } }) => followUp?.id)).size).toBe(1);
    const mine = (await list('limit=200')).items.filter((visit) => visit.clientId === clientId);
    expect(mine).toMatchObject([{ summary: '同一次', version: 1 }]);

    const other = await house.shen.post<LoggedVisit>('/visits', { ...body, summary: '别人的' });
    expect(other).toMatchObject({ status: 201, body: { clientId } });
    const late = { ...body, summary: '改了字', followUp: { day: '2023-03-01' } };
    expect(await house.zhou.post('/visits', late)).toMatchObject({
      status: 422,
      body: { code: 'VISIT.CLIENT_ID_REUSED', visitId: mine[0].id },
    });
    const { clientId: same, ...rest } = body;
    expect(await house.zhou.post('/visits', { ...rest, clientId: same })).toMatchObject({
      status: 200,
      body: { summary: '同一次' },
    });
  });

  it('shows a repeat only what is promised to enterprises still in scope', async () => {
    const lent = await house.firm('借管有限公司', { township: XIXI });
    const officer = await house.officerNamed('借管员');
    await house.assign(lent, officer.id);
    const body = { clientId: randomUUID(), enterpriseIds: [firm, lent], summary: '借管' };
    await house.log(house.far, lent, { followUp: { day: '2023-03-15' } });
    const first = done(await officer.post<LoggedVisit>('/visits', body), 201);
    const toLent = ({ openPromises }: LoggedVisit) =>
      openPromises.filter(({ enterprises }) => enterprises.some(({ id }) => id === lent));
    expect(toLent(first)).toHaveLength(1);
    done(await house.manager.put(`/enterprises/${lent}/officer`, { officerId: house.far.id }));
    expect(toLent(done(await officer.post<LoggedVisit>('/visits', body)))).toEqual([]);
  });

  it('lists the same to a small scope, page by page', async () => {
    const lent = await house.firm('小片有限公司', { township: '330106013' });
    const small = await house.officerNamed('小片', { townships: ['330106013'] });
    const logged: string[] = [];
    for (const day of ['2023-03-01', '2023-03-08', '2023-03-03'])
      logged.push((await house.log(house.manager, lent, { day })).id);
    const first = await list('limit=2', small);
    expect(first).toMatchObject({ total: 3, items: [{ id: logged[1] }, { id: logged[2] }] });
    expect((await list(`limit=2&after=${first.next}`, small)).items).toMatchObject([{ id: logged[0] }]);
  });

  it('answers a repeated key with the visit as it is today', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { enterpriseId: firm, summary: '带幂等键', followUp: { day: '2023-03-21' } };
    const first = await house.zhou.post<LoggedVisit>('/visits', body, key);
    const again = await house.zhou.post<LoggedVisit>('/visits', body, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toMatchObject({ id: first.body.id, followUp: { id: first.body.followUp?.id } });
    const other = await house.zhou.post('/visits', { ...body, summary: '另一份' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY.KEY_REUSED' } });
  });

  it.each([
    ['tomorrow', { day: '2023-03-11' }, 422, 'VISIT.FUTURE_DAY'],
    ['an end before the start', { startTime: '15:00', endTime: '14:00' }, 422, 'VISIT.ENDS_BEFORE_START'],
    ['a follow-up yesterday', { followUp: { day: '2023-03-09' } }, 422, 'REMINDER.PAST'],
    ['a follow-up this morning', { followUp: { day: '2023-03-10', time: '08:00' } }, 422, 'REMINDER.PAST'],
    ['an instant gone by', { followUp: { remindAt: '2023-03-10T08:59:00+08:00' } }, 422, 'REMINDER.PAST'],
    ['a follow-up in another age', { followUp: { day: '2203-03-10' } }, 422, 'REMINDER.TOO_FAR'],
    ['the last day there is', { followUp: { day: '9999-12-31' } }, 422, 'REMINDER.TOO_FAR'],
    ['an unknown enterprise', { enterpriseIds: [NOBODY] }, 404, 'NOT_FOUND'],
    ['a promise nobody made', { keeps: [NOBODY] }, 422, 'REMINDER.NOT_A_PROMISE'],
  ])('refuses %s and writes nothing', async (_, more, status, code) => {
    const before = await rows('visit');
    const answer = await house.zhou.post<Refused>('/visits', {
      enterpriseIds: [firm],
      summary: '不成',
      ...more,
    });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await rows('visit')).toEqual(before);
  });

  it.each([
    [{}, ['summary']],
    [{ summary: '' }, ['summary']],
    [{ summary: '两\n行' }, ['summary']],
    [{ summary: 5 }, ['summary']],
    [{ summary: LONG_LINE }, ['summary']],
    [{ summary: 'a\0b' }, ['summary']],
    [{ summary: '好', day: '2023-02-30' }, ['day']],
    [{ summary: '好', kind: 'leader' }, ['kind']],
    [{ summary: '好', startTime: '24:00' }, ['startTime']],
    [{ summary: '好', enterpriseIds: ['x'] }, ['enterpriseIds']],
    [{ summary: '好', enterpriseIds: [] }, ['enterpriseIds']],
    [{ summary: '好', enterpriseIds: { '0': 'x' } }, ['enterpriseIds']],
    [{ summary: '好', id: NOBODY }, ['id']],
    [{ summary: '好', followUp: 'tomorrow' }, ['followUp']],
    [{ summary: '好', followUp: { day: '2023-03-17', remindAt: '2023-03-17T09:00:00Z' } }, ['followUp.day']],
    [{ summary: '好', followUp: { remindAt: '2023-03-17 09:00' } }, ['followUp.remindAt']],
    [{ summary: '好', followUp: { time: '09:00' } }, ['followUp.day']],
    [{ summary: '好', followUp: { day: '2023-03-17', sms: true } }, ['followUp.sms']],
    [{ summary: '好', keeps: 'all' }, ['keeps']],
  ])('says where the body %# is wrong', async (body, paths) => {
    const answer = await house.zhou.post<Refused>('/visits', { enterpriseIds: [firm], ...body });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INPUT.INVALID' } });
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(paths);
  });

  it('wants enterprises once, one way or the other', async () => {
    const neither = await house.zhou.post<Refused>('/visits', { summary: '好' });
    expect(neither).toMatchObject({ status: 400, body: { errors: [{ path: 'enterpriseIds' }] } });
    const both = await house.zhou.post<Refused>('/visits', {
      summary: '好',
      enterpriseId: firm,
      enterpriseIds: [firm],
    });
    expect(both).toMatchObject({ status: 400, body: { errors: [{ path: 'enterpriseId' }] } });
  });

  it('keeps to the scope', async () => {
    const body = { enterpriseIds: [firm, elsewhere], summary: '越界' };
    const refused = await house.zhou.post<Refused>('/visits', body);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'SCOPE.OUTSIDE', enterpriseIds: [elsewhere] },
    });

    const far = await house.log(house.far, elsewhere);
    expect(await house.zhou.get(`/visits/${far.id}`)).toMatchObject({ status: 404 });
    expect((await list(`enterpriseId=${elsewhere}`)).items).toEqual([]);
    expect(await list(`enterpriseId=${elsewhere}`, house.manager)).toMatchObject({
      total: 1,
      items: [{ id: far.id }],
    });
    const mixed = await house.log(house.manager, [elsewhere, firm], { kind: 'forum' });
    expect(await house.zhou.get(`/visits/${mixed.id}`)).toMatchObject({ status: 200 });
    expect(await house.auditor.get(`/visits/${mixed.id}`)).toMatchObject({ status: 200 });
    expect(await house.clerk.get('/visits')).toMatchObject({ status: 403 });
    expect(await house.auditor.post('/visits', body)).toMatchObject({ status: 403 });
  });

  it('lists the latest day first, page by page, and filters', async () => {
    const target = await house.firm('翻页有限公司');
    const days = ['2023-01-05', '2023-02-06', '2023-02-06', '2023-03-07', '2022-12-08'];
    for (const day of days)
      await house.log(house.zhou, target, { day, kind: day.endsWith('7') ? 'online' : 'on_site' });
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const one: PageOf<VisitView> = await list(`enterpriseId=${target}&limit=2${next && `&after=${next}`}`);
      expect(one).toMatchObject({ total: 5, totalIsCapped: false });
      seen.push(...one.items.map(({ day }) => day));
      next = one.next;
    }
    expect(seen).toEqual([...days].sort().reverse());
    const window = await list(`enterpriseId=${target}&from=2023-01-05&to=2023-02-06`);
    expect(window).toMatchObject({ total: 3 });
    expect(await list(`enterpriseId=${target}&kind=online`)).toMatchObject({ total: 1 });
    const everything = await list('limit=200');
    expect(everything.total).toBe(everything.items.length);
    expect(everything.items.map(({ day }) => day)).toEqual(
      everything.items
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
    const own = await list(`officerId=${house.far.id}&limit=200`, house.far);
    expect(own.items.every(({ officer }) => officer.id === house.far.id)).toBe(true);
    for (const bad of ['after=zzz', 'from=2023-02-30', 'enterpriseId=1', 'kind=x', 'limit=0', 'who=me'])
      expect(await house.zhou.get(`/visits?${bad}`)).toMatchObject({ status: 400 });
  });

  it('stands on the timeline on its day, deep into the past', async () => {
    const target = await house.firm('时间线有限公司');
    const days = Array.from({ length: 25 }, (_, at) => `2023-01-${String(at + 1).padStart(2, '0')}`);
    for (const day of days) await house.log(house.zhou, target, { day });
    type Story = { items: { facts: { day: string } }[]; next: string | null };
    const first = done(await house.zhou.get<Story>(`/enterprises/${target}/timeline`));
    const second = done(await house.zhou.get<Story>(`/enterprises/${target}/timeline?before=${first.next}`));
    const shown = [...first.items, ...second.items].map(({ facts }) => facts.day);
    expect(shown).toEqual([...days].reverse());
    expect(second.next).toBeNull();
  });
});
