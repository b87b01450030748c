import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import { Reads } from '../../src/platform/database/reads';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { OpenPromises, VisitView } from '../../src/visits/visits.dto';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, XIXI, done } from '../support/register';
import type { SeededClient } from '../support/app';
import { Visiting, openVisiting } from '../support/visiting';

onEachDatabase('correcting a visit', (pair) => {
  let house: Visiting;
  let firms = 0;
  let zhou: SeededClient;
  let shen: SeededClient;
  /** Today and the working days that follow. */
  let d: string[];
  beforeAll(async () => (house = await openVisiting(pair)));
  beforeEach(async () => {
    zhou = await house.officerNamed('周岚');
    shen = await house.officerNamed('沈宁');
    d = Array.from({ length: 8 }, (_, n) => house.day(n));
  });
  afterAll(() => house.close());

  const firm = (more?: object) => house.firm(`更正${(firms += 1)}有限公司`, more);
  const patch = (id: string, body: object, by = zhou) => by.patch<VisitView>(`/visits/${id}`, body);
  const dossier = async (id: string) => done(await house.manager.get<EnterpriseView>(`/enterprises/${id}`));
  const openJobs = async (reminder: ReminderView | null) => {
    const sql = "SELECT kind FROM job WHERE state = 'open' AND key = :key ORDER BY kind";
    const jobs = await house.house.app.get(Reads).all<{ kind: string }>(sql, { key: reminder?.id ?? '' });
    return jobs.map(({ kind }) => kind);
  };

  it('moves the reminder with the follow-up, and rings on the new day only', async () => {
    const id = await firm();
    const visit = await house.log(zhou, id, { followUp: { day: d[2], headsUp: true } });
    const moved = done(await patch(visit.id, { version: 1, followUp: { day: d[7], reason: '改期' } }));
    expect(moved).toMatchObject({
      version: 2,
      followUp: { id: visit.followUp?.id, day: d[7], reason: '改期', version: 2 },
    });
    expect(await dossier(id)).toMatchObject({ nextVisitOn: d[7] });
    await house.until(d[5], '12:00');
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until(d[7], '08:31');
    const deliveries = await house.deliveries(visit.followUp?.id ?? '');
    expect(deliveries.map(({ cause }) => cause)).toEqual(['heads_up', 'due']);
  });

  it('rings again when what had arrived is put off', async () => {
    const visit = await house.log(zhou, await firm(), { followUp: { day: d[1] } });
    await house.until(d[1], '09:00');
    expect(await house.inbox(zhou, 'status=due')).toHaveLength(1);
    done(await patch(visit.id, { version: 1, followUp: { day: d[6] } }));
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until(d[6], '09:00');
    expect(await house.inbox(zhou, 'status=due')).toMatchObject([{ day: d[6], overdueWorkingDays: 0 }]);
    expect(await openJobs(visit.followUp)).toEqual(['reminder.escalation']);
  });

  it('lets a wording be sent again with a day that has gone by', async () => {
    const visit = await house.log(zhou, await firm(), { followUp: { day: d[1] } });
    await house.until(d[3], '09:00');
    const same = done(await patch(visit.id, { version: 1, followUp: { day: d[1], reason: '带上名单' } }));
    expect(same.followUp).toMatchObject({ status: 'overdue', reason: '带上名单', overdueWorkingDays: 2 });
    const past = await patch(visit.id, { version: 2, followUp: { day: d[2] } });
    expect(past).toMatchObject({ status: 422, body: { code: 'REMINDER.PAST' } });
  });

  it('makes no second one of a form that is sent again after it was done', async () => {
    const visit = await house.log(zhou, await firm(), { followUp: { day: d[1] } });
    done(await zhou.post(`/reminders/${visit.followUp?.id}/done`, {}));
    const again = done(
      await patch(visit.id, { version: 1, summary: '改字', followUp: { day: d[1], reason: '看了新产线' } }),
    );
    expect(again.followUp).toMatchObject({ id: visit.followUp?.id, status: 'done' });
  });

  it('is escalated no longer when it is put off', async () => {
    const visit = await house.log(zhou, await firm(), { followUp: { day: d[1] } });
    await house.until(d[4], '09:00');
    const listed = async () =>
      (await house.inbox(house.manager, 'status=all')).some(({ id }) => id === visit.followUp?.id);
    expect(await listed()).toBe(true);
    done(await patch(visit.id, { version: 1, followUp: { day: d[7] } }));
    expect(await listed()).toBe(false);
    done(await zhou.post(`/reminders/${visit.followUp?.id}/done`, {}));
    expect(await listed()).toBe(false);
  });

  it('cancels it by null, and makes a new one when there is none', async () => {
    const id = await firm();
    const visit = await house.log(zhou, id, { followUp: { day: d[2] } });
    expect(done(await patch(visit.id, { version: 1, followUp: null })).followUp).toMatchObject({
      status: 'cancelled',
    });
    expect(await dossier(id)).toMatchObject({ nextVisitOn: null });
    expect(await openJobs(visit.followUp)).toEqual([]);
    const again = done(await patch(visit.id, { version: 2, followUp: { day: d[3] } }));
    expect(again.followUp).toMatchObject({ status: 'upcoming', day: d[3] });
    expect(again.followUp?.id).not.toBe(visit.followUp?.id);
  });

  it('moves it to another enterprise and day, with both last visits', async () => {
    const [wrong, right] = [await firm(), await firm()];
    await house.log(zhou, wrong, { day: '2023-02-01' });
    const visit = await house.log(zhou, wrong, { followUp: { day: d[2] } });
    const amended = done(
      await patch(visit.id, { version: 1, enterpriseIds: [right], day: house.day(-2), summary: '改正' }),
    );
    expect(amended).toMatchObject({
      enterprises: [{ id: right }],
      day: house.day(-2),
      followUp: { enterprises: [{ id: right }] },
    });
    expect(await dossier(wrong)).toMatchObject({ lastVisitOn: '2023-02-01', nextVisitOn: null });
    expect(await dossier(right)).toMatchObject({ lastVisitOn: house.day(-2), nextVisitOn: d[2] });
    const { last } = await house.audited('visit.amend');
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ day: d[0], enterpriseIds: [wrong] });
    expect(JSON.parse(last?.after ?? '')).toMatchObject({
      day: house.day(-2),
      enterpriseIds: [right],
      summary: '改正',
    });
  });

  it('is for who logged it, and for managers in scope', async () => {
    const visit = await house.log(zhou, await firm());
    const body = { version: 1, summary: '别人改' };
    expect(await patch(visit.id, body, shen)).toMatchObject({
      status: 403,
      body: { code: 'VISIT.NOT_YOURS' },
    });
    expect(await patch(visit.id, body, house.far)).toMatchObject({ status: 404 });
    expect(await patch(visit.id, body, house.auditor)).toMatchObject({ status: 403 });
    expect(await patch(NOBODY, body)).toMatchObject({ status: 404 });
    expect(await patch('1', body)).toMatchObject({ status: 404 });
    expect(await patch(visit.id, body, house.manager)).toMatchObject({
      status: 200,
      body: { version: 2, officer: { id: zhou.id } },
    });
    expect(await patch(visit.id, body)).toMatchObject({
      status: 409,
      body: { code: 'VERSION.STALE', version: 2 },
    });
    const outside = await firm({ township: XIXI });
    const beyond = await patch(visit.id, { version: 2, enterpriseIds: [outside] });
    expect(beyond).toMatchObject({ status: 403, body: { code: 'SCOPE.OUTSIDE' } });
    expect(await patch(visit.id, { version: 2, day: d[1] })).toMatchObject({
      status: 422,
      body: { code: 'VISIT.FUTURE_DAY' },
    });
    expect(await patch(visit.id, { summary: '无版本' })).toMatchObject({ status: 400 });
    expect(await patch(visit.id, { version: 2, officerId: shen.id })).toMatchObject({ status: 400 });
  });

  it('withdraws it with a reason, and its reminder with it', async () => {
    const id = await firm();
    await house.log(zhou, id, { day: '2023-03-01' });
    const visit = await house.log(zhou, id, { followUp: { day: d[2], headsUp: true } });
    const withdraw = (body: object) => zhou.post<VisitView>(`/visits/${visit.id}/withdraw`, body);
    expect(await withdraw({ version: 1 })).toMatchObject({ status: 400 });
    expect(await withdraw({ version: 7, reason: '记错' })).toMatchObject({ status: 409 });
    expect(done(await withdraw({ version: 1, reason: '记错了企业' }))).toMatchObject({
      version: 2,
      withdrawnReason: '记错了企业',
      followUp: { status: 'cancelled', cancelledReason: '记错了企业' },
    });
    expect(await openJobs(visit.followUp)).toEqual([]);
    expect(await dossier(id)).toMatchObject({ lastVisitOn: '2023-03-01', nextVisitOn: null });
    expect((await dossier(id)).timeline?.items).toHaveLength(1);
    const listed = async (query: string) =>
      done(await zhou.get<{ total: number }>(`/visits?enterpriseId=${id}&${query}`)).total;
    expect([await listed(''), await listed('withdrawn=only'), await listed('withdrawn=all')]).toEqual([
      1, 1, 2,
    ]);
    for (const answer of [
      await withdraw({ version: 2, reason: '又' }),
      await patch(visit.id, { version: 2, summary: '又' }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'VISIT.WITHDRAWN' } });
    await house.until(d[3], '12:00');
    expect(await house.inbox(zhou, 'status=all')).toMatchObject([{ status: 'cancelled' }]);
  });

  it('asks which promises it keeps, and closes only those that were ticked', async () => {
    const id = await firm();
    const mine = (await house.log(zhou, id, { followUp: { day: d[2] } })).followUp as ReminderView;
    const colleagues = (await house.log(shen, id, { followUp: { day: d[3] } })).followUp as ReminderView;
    const far = (await house.log(zhou, id, { followUp: { day: house.day(60) } })).followUp as ReminderView;
    const { items } = done(await zhou.get<OpenPromises>(`/visits/promises?enterpriseId=${id}`));
    expect(items.map(({ id: promise, preTicked }) => [promise, preTicked])).toEqual([
      [mine.id, true],
      [colleagues.id, false],
    ]);

    const silent = await house.log(zhou, id);
    expect(silent.openPromises.map((promise) => promise.id)).toEqual([mine.id, colleagues.id]);
    const keeping = await house.log(zhou, id, { keeps: [mine.id], followUp: { day: d[6] } });
    expect(keeping.openPromises.map((promise) => promise.id)).toEqual([colleagues.id]);
    expect(done(await zhou.get<ReminderView>(`/reminders/${mine.id}`))).toMatchObject({ status: 'done' });
    expect(done(await shen.get<ReminderView>(`/reminders/${colleagues.id}`))).toMatchObject({
      status: 'upcoming',
    });

    const ticked = await house.log(zhou, id, { keeps: [colleagues.id, mine.id] });
    expect(ticked.warnings.map(({ code }) => code)).toEqual(['VISIT.PROMISE_GONE']);
    const closed = done(await shen.get<ReminderView>(`/reminders/${colleagues.id}`));
    expect(closed).toMatchObject({ status: 'done', doneBy: { id: zhou.id } });
    await house.until(d[4], '09:00');
    expect(await house.inbox(shen)).toEqual([]);

    const other = await firm();
    const wrong = await zhou.post<Refused>('/visits', {
      enterpriseId: other,
      summary: '错',
      keeps: [far.id],
    });
    expect(wrong).toMatchObject({
      status: 422,
      body: { code: 'REMINDER.NOT_A_PROMISE', reminderId: far.id },
    });
  });

  it('opens the promises again that a withdrawn visit had kept', async () => {
    const id = await firm();
    const { followUp } = await house.log(zhou, id, { followUp: { day: d[2] } });
    const mistaken = await house.log(zhou, id, { keeps: [followUp?.id] });
    expect(await dossier(id)).toMatchObject({ nextVisitOn: null });
    done(await zhou.post(`/visits/${mistaken.id}/withdraw`, { version: 1, reason: '不是这家' }));
    expect(await dossier(id)).toMatchObject({ nextVisitOn: d[2] });
    await house.until(d[2], '08:31');
    expect(await house.inbox(zhou, 'status=due')).toMatchObject([{ id: followUp?.id }]);
  });

  it('opens them again when the visit turns out to have been elsewhere', async () => {
    const [first, second, third] = [await firm(), await firm(), await firm()];
    const mine = (await house.log(zhou, [first, second], { followUp: { day: d[2] } }))
      .followUp as ReminderView;
    const status = async () => done(await zhou.get<ReminderView>(`/reminders/${mine.id}`)).status;
    const visit = await house.log(zhou, [first, third], { keeps: [mine.id] });
    done(await patch(visit.id, { version: 1, enterpriseIds: [second] }));
    expect(await status()).toBe('done');
    done(await patch(visit.id, { version: 2, enterpriseIds: [third] }));
    expect(await status()).toBe('upcoming');
    for (const id of [first, second]) expect(await dossier(id)).toMatchObject({ nextVisitOn: d[2] });

    const other = await house.log(zhou, second, { keeps: [mine.id] });
    expect(await status()).toBe('done');
    done(await patch(other.id, { version: 1, enterpriseIds: [first] }));
    done(await zhou.post(`/visits/${other.id}/withdraw`, { version: 2, reason: '记错了' }));
    expect(await status()).toBe('upcoming');
    expect(await openJobs(mine)).toContain('reminder.due');
  });

  it('does not deadlock when many visits keep promises to many firms at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => firm()));
    const pick = (n: number) => [ids[n % 6], ids[(n * 5 + 1) % 6], ids[(n * 3 + 2) % 6]];
    const promises: ReminderView[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { followUp } = await house.log(zhou, [...new Set(pick(n))], { followUp: { day: d[2] } });
      promises.push(followUp as ReminderView);
    }
    const answers = await Promise.all(
      promises.map((promise, n) =>
        zhou.post('/visits', { enterpriseId: pick(n)[n % 3], summary: '兑现', keeps: [promise.id] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(promises.map(() => 201));
  });

  it('offers a forum’s promise unticked to whoever looks in on one of its firms', async () => {
    const firmIds = [await firm(), await firm()];
    await house.log(zhou, firmIds, { kind: 'forum', followUp: { day: d[2] } });
    const ticks = async (query: string) =>
      done(await zhou.get<OpenPromises>(`/visits/promises?${query}`)).items.map(({ preTicked }) => preTicked);
    expect(await ticks(`enterpriseId=${firmIds[0]}`)).toEqual([false]);
    expect(await ticks(`enterpriseId=${firmIds.join(',')}`)).toEqual([true]);
    expect(await house.far.get(`/visits/promises?enterpriseId=${firmIds[0]}`)).toMatchObject({ status: 403 });
    expect(await zhou.get('/visits/promises')).toMatchObject({ status: 400 });
    expect(await zhou.get(`/visits/promises?enterpriseId=${NOBODY}`)).toMatchObject({ status: 404 });
  });

  it('leaves in the register what the visits and promises say', async () => {
    const reads = house.house.app.get(Reads);
    const kept = await reads.all('SELECT id, lastVisitOn, nextVisitOn FROM enterprise ORDER BY id');
    const told = await reads.all(
      `SELECT e.id AS id,
         COALESCE((SELECT MAX(v.day) FROM visit v JOIN visit_enterprise ve ON ve.visitId = v.id
           WHERE ve.enterpriseId = e.id AND v.withdrawnAt IS NULL), '') AS lastVisitOn,
         COALESCE((SELECT MIN(r.day) FROM reminder r JOIN reminder_enterprise re ON re.reminderId = r.id
           WHERE re.enterpriseId = e.id AND r.kind = 'follow_up' AND r.doneAt IS NULL AND r.cancelledAt IS NULL), '') AS nextVisitOn
       FROM enterprise e ORDER BY e.id`,
    );
    expect(kept).toEqual(told);
    expect(kept.length).toBeGreaterThan(10);
  });
});
