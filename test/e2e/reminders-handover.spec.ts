import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { newId } from '../../src/platform/ids';
import { ReminderEnterprise } from '../../src/reminders/promises/reminder-enterprise.entity';
import { Reminder } from '../../src/reminders/promises/reminder.entity';
import type { CalendarYearView } from '../../src/reminders/calendar/calendar.dto';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { VisitView } from '../../src/visits/visits.dto';
import { SeededClient, seedAccount } from '../support/app';
import { onEachDatabase } from '../support/database';
import { NOBODY, XIXI, done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

onEachDatabase('a promise that changes hands', (pair) => {
  let house: Visiting;
  let zhou: SeededClient;
  let shen: SeededClient;
  let firm: string;
  let d: string[];
  let firms = 0;
  beforeAll(async () => (house = await openVisiting(pair)));
  beforeEach(async () => {
    zhou = await house.officerNamed('周岚');
    shen = await house.officerNamed('沈宁');
    firm = await house.firm(`移交${(firms += 1)}有限公司`);
    d = Array.from({ length: 8 }, (_, n) => house.day(n));
  });
  afterAll(() => house.close());

  const promise = async (followUp: object, at: string | string[] = firm) =>
    (await house.log(zhou, at, { followUp })).followUp as ReminderView;
  const recipientOf = async ({ id }: ReminderView) =>
    (
      await house.house.app
        .get(Reads)
        .get<{ recipientId: string }>('SELECT recipientId FROM reminder WHERE id = :id', { id })
    )?.recipientId;
  const disable = async ({ id }: SeededClient) => {
    const admin = await seedAccount(house.house, { roles: ['admin'], elevated: true });
    const { body } = await admin.get<{ version: number }>(`/accounts/${id}`);
    done(await admin.patch(`/accounts/${id}`, { version: body.version, disabled: true }));
    await house.settle();
  };

  it('goes to the assigned officer by choice, else to whoever asked', async () => {
    expect((await promise({ day: d[1], recipient: 'assigned' })).recipient.id).toBe(zhou.id);
    await house.assign(firm, shen.id);
    expect((await promise({ day: d[1], recipient: 'assigned' })).recipient.id).toBe(shen.id);
    expect((await promise({ day: d[1] })).recipient.id).toBe(zhou.id);
  });

  it('goes with the assignment, and rings again if it had arrived', async () => {
    await house.assign(firm, zhou.id);
    const arrived = await promise({ day: d[1] });
    const waiting = await promise({ day: d[4], recipient: 'assigned' });
    const forum = await promise({ day: d[4] }, [firm, await house.firm(`同席${firms}有限公司`)]);
    const note = done(
      await zhou.post<ReminderView>('/reminders', { reason: '自用', day: d[4], enterpriseIds: [firm] }),
      201,
    );
    await house.until(d[1], '09:00');
    done(await zhou.post(`/reminders/${arrived.id}/snooze`, { version: 1, day: d[5] }));
    done(await house.manager.put(`/enterprises/${firm}/officer`, { officerId: shen.id }));
    await house.settle();
    expect(await Promise.all([arrived, waiting, forum, note].map(recipientOf))).toEqual([
      shen.id,
      shen.id,
      zhou.id,
      zhou.id,
    ]);
    expect(await house.inbox(shen)).toMatchObject([{ id: arrived.id, status: 'due', snoozedUntil: null }]);
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until(d[4], '08:31');
    const rings = await house.deliveries(waiting.id);
    expect(rings).toEqual([{ reminderId: waiting.id, accountId: shen.id, cause: 'due' }]);
    const causes = (await house.deliveries(arrived.id)).map(
      ({ cause, accountId }) => `${cause} ${accountId}`,
    );
    expect(causes.slice(0, 2)).toEqual([`due ${zhou.id}`, `hand_over ${shen.id}`]);
  });

  it('is handed over by a manager in scope, to somebody who can deal with it', async () => {
    const mine = await promise({ day: d[1] });
    const handOver = (body: object, by: SeededClient = house.manager) =>
      by.post<ReminderView>(`/reminders/${mine.id}/hand-over`, body);
    const stranger = await house.officerNamed('外片科长', { roles: ['manager'], townships: [XIXI] });
    expect(await handOver({ version: 1, toAccountId: shen.id }, zhou)).toMatchObject({ status: 403 });
    expect(await handOver({ version: 1, toAccountId: shen.id }, stranger)).toMatchObject({ status: 404 });
    for (const toAccountId of [NOBODY, house.auditor.id])
      expect(await handOver({ version: 1, toAccountId })).toMatchObject({
        status: 422,
        body: { code: 'REMINDER.RECIPIENT' },
      });
    expect(await handOver({ version: 3, toAccountId: shen.id })).toMatchObject({ status: 409 });
    expect(await handOver({ version: 1 })).toMatchObject({ status: 400 });
    await house.until(d[1], '09:00');
    expect(done(await handOver({ version: 1, toAccountId: shen.id }))).toMatchObject({
      recipient: { name: '沈宁' },
      version: 2,
    });
    expect([(await house.inbox(zhou)).length, (await house.inbox(shen)).length]).toEqual([0, 1]);
    expect(await zhou.get(`/reminders/${mine.id}`)).toMatchObject({ status: 404 });
    expect((await house.audited('reminder.hand-over')).last?.actorId).toBe(house.manager.id);
  });

  it('passes from a disabled account to the enterprise’s officer', async () => {
    await house.assign(firm, shen.id);
    const arrived = await promise({ day: d[1] });
    const waiting = await promise({ day: d[5] });
    const closed = await promise({ day: d[5] });
    done(await zhou.post(`/reminders/${closed.id}/done`, {}));
    await house.until(d[1], '09:00');
    await disable(zhou);
    expect(await Promise.all([arrived, waiting, closed].map(recipientOf))).toEqual([
      shen.id,
      shen.id,
      zhou.id,
    ]);
    expect((await house.inbox(shen)).map(({ id }) => id)).toEqual([arrived.id]);
  });

  it('else to a manager of its area, and a note about no firm to nobody', async () => {
    const mine = await promise({ day: d[2] });
    const note = done(await zhou.post<ReminderView>('/reminders', { reason: '汇总', day: d[2] }), 201);
    await disable(zhou);
    const managers = [house.manager.id];
    expect(managers).toContain(await recipientOf(mine));
    expect(await recipientOf(note)).toBe(zhou.id);
    const row = await house.house.app
      .get(Reads)
      .get<{ status: string }>('SELECT status FROM reminder WHERE id = :id', { id: note.id });
    expect(row?.status).toBe('cancelled');
    done(await zhou.get('/session'), 401);
  });

  it('does not go back to who has left when their visits are corrected', async () => {
    const earlier = await promise({ day: d[3] });
    const visit = await house.log(zhou, firm);
    const keeping = await house.log(zhou, firm, { keeps: [earlier.id] });
    await disable(zhou);
    const followUp = { day: d[4] };
    const amended = done(
      await house.manager.patch<VisitView>(`/visits/${visit.id}`, { version: 1, followUp }),
    );
    expect(amended.followUp?.recipient.id).toBe(house.manager.id);
    done(await house.manager.post(`/visits/${keeping.id}/withdraw`, { version: 1, reason: '记错了' }));
    expect(await recipientOf(earlier)).toBe(house.manager.id);
  });

  it('passes on more than one transaction takes', async () => {
    const made = done(
      await zhou.post<ReminderView>('/reminders', { reason: '一批', day: d[4], enterpriseIds: [firm] }),
      201,
    );
    const row = await house.house.app.get(Reads).one(Reminder, { id: made.id });
    await house.house.app.get(Transactor).run(async (tx) => {
      for (let n = 0; n < 230; n += 1) {
        const id = newId();
        await tx.insert(Reminder, { ...(row as Reminder), id });
        await tx.insert(ReminderEnterprise, { reminderId: id, enterpriseId: firm });
      }
    });
    await disable(zhou);
    const left = await house.house.app
      .get(Reads)
      .get<{ total: number }>(
        "SELECT COUNT(*) AS total FROM reminder WHERE recipientId = :id AND status = 'scheduled'",
        { id: zhou.id },
      );
    expect(left?.total).toBe(0);
  });

  it('ends "assigned" when a manager chose the person', async () => {
    await house.assign(firm, zhou.id);
    const mine = await promise({ day: d[2], recipient: 'assigned' });
    const body = { version: 1, toAccountId: house.shen.id };
    expect(
      done(await house.manager.post<ReminderView>(`/reminders/${mine.id}/hand-over`, body)).recipientRule,
    ).toBe('me');
  });

  it('is dated anew when its year is published', async () => {
    const plan = async (day: string, more = {}) =>
      (await house.log(zhou, firm, { followUp: { day, ...more } })).followUp as ReminderView;
    // Nobody has published 2028; its 3rd of January is a Monday.
    const holiday = await plan('2028-01-03', { headsUp: true });
    const plain = await plan('2028-05-09');
    const named = await plan('2028-01-03', { time: '10:00' });
    const early = await plan('2028-01-05', { time: '10:00', headsUp: true });
    const many = await plan('2028-01-04');
    const row = await house.house.app.get(Reads).one(Reminder, { id: many.id });
    await house.house.app.get(Transactor).run(async (tx) => {
      for (let n = 0; n < 250; n += 1) await tx.insert(Reminder, { ...(row as Reminder), id: newId() });
    });
    expect([holiday, plain, named].map(({ day, provisional }) => [day, provisional])).toEqual([
      ['2028-01-03', true],
      ['2028-05-09', true],
      ['2028-01-03', false],
    ]);
    const days = [
      { day: '2028-01-01', kind: 'holiday', note: '元旦' },
      { day: '2028-01-03', kind: 'holiday', note: '元旦' },
      { day: '2028-01-04', kind: 'holiday', note: '元旦' },
    ];
    const put = (body: object, by: SeededClient = house.admin, year = '2028') =>
      by.put<CalendarYearView>(`/calendar/${year}`, body);
    expect(done(await house.admin.get<CalendarYearView>('/calendar/2028'))).toEqual({
      year: 2028,
      version: 0,
      source: null,
      days: [],
    });
    expect(await put({ version: 0, days }, house.manager)).toMatchObject({ status: 403 });
    expect(await put({ version: 1, days })).toMatchObject({ status: 409 });
    expect(await put({ version: 0, days: [...days, days[0]] })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'days.3.day' }] },
    });
    expect(await put({ version: 0, days }, house.admin, '2027')).toMatchObject({ status: 400 });
    for (const year of ['1999', '2101', 'x', '02028'])
      expect(await house.zhou.get(`/calendar/${year}`)).toMatchObject({ status: 404 });
    expect(done(await put({ version: 0, days }))).toMatchObject({ version: 1, days });
    await house.settle();

    const now = async ({ source }: ReminderView) => {
      const { followUp } = done(await zhou.get<VisitView>(`/visits/${source?.id}`));
      return [followUp?.askedDay, followUp?.day, followUp?.dueAt, followUp?.provisional];
    };
    expect(await now(holiday)).toEqual(['2028-01-03', '2028-01-05', '2028-01-05T00:30:00.000Z', false]);
    expect(await now(plain)).toEqual(['2028-05-09', '2028-05-09', '2028-05-09T00:30:00.000Z', false]);
    expect(await now(named)).toEqual(['2028-01-03', '2028-01-03', '2028-01-03T02:00:00.000Z', false]);
    const jobs = "SELECT dueAt FROM job WHERE kind = 'reminder.due' AND key = :key AND state = 'open'";
    const job = await house.house.app.get(Reads).get<{ dueAt: number }>(jobs, { key: holiday.id });
    expect(job?.dueAt).toBe(Date.parse('2028-01-05T00:30:00.000Z'));
    const headsUp = await house.house.app
      .get(Reads)
      .get<{ dueAt: number }>(jobs.replace('reminder.due', 'reminder.heads-up'), { key: early.id });
    expect(headsUp?.dueAt).toBe(Date.parse('2027-12-31T10:00:00+08:00'));
    const left = await house.house.app
      .get(Reads)
      .get<{ total: number }>("SELECT COUNT(*) AS total FROM reminder WHERE day = '2028-01-04'");
    expect(left?.total).toBe(0);
    expect((await house.audited('calendar.publish')).last?.actorId).toBe(house.admin.id);
  });

  it('of the last manager’s own officer stays listed with the administrators', async () => {
    await disable(house.manager);
    const mine = await promise({ day: d[2] });
    await disable(zhou);
    expect(await recipientOf(mine)).toBe(zhou.id);
    const listed = (await house.inbox(house.admin, 'status=upcoming')).find(({ id }) => id === mine.id);
    expect(listed).toMatchObject({ escalated: true, recipient: { id: zhou.id } });
  });
});
