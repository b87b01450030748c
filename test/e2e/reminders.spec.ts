import { randomUUID } from 'node:crypto';
import type { PageOf } from '../../src/platform/http/answers';
import type { InboxSummary, ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { SeededClient } from '../support/app';
import { onEachDatabase } from '../support/database';
import { NOBODY, Refused, done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

onEachDatabase('the inbox', (pair) => {
  let house: Visiting;
  let zhou: SeededClient;
  let firm: string;
  /** Today and the working days that follow. */
  let d: string[];
  let firms = 0;
  beforeAll(async () => (house = await openVisiting(pair)));
  beforeEach(async () => {
    zhou = await house.officerNamed('周岚');
    firm = await house.firm(`待办${(firms += 1)}有限公司`);
    d = Array.from({ length: 8 }, (_, n) => house.day(n));
  });
  afterAll(() => house.close());

  const promise = async (followUp: object, by = zhou) =>
    (await house.log(by, firm, { followUp })).followUp as ReminderView;
  const act = (verb: string, { id }: ReminderView, body: object = {}, by = zhou) =>
    by.post<ReminderView>(`/reminders/${id}/${verb}`, body);
  const read = async ({ id }: ReminderView, by = zhou) =>
    done(await by.get<ReminderView>(`/reminders/${id}`));
  const causes = async ({ id }: ReminderView) => (await house.deliveries(id)).map(({ cause }) => cause);

  it('shows what is due, overdue, announced, to come, snoozed and done, and counts them', async () => {
    const overdue = await promise({ day: d[1] });
    const snoozed = await promise({ day: d[2], reason: '稍后' });
    const finished = await promise({ day: d[2], reason: '办结' });
    const due = await promise({ day: d[3] });
    const announced = await promise({ day: d[4], headsUp: true });
    const upcoming = await promise({ day: d[5] });
    await house.until(d[3], '09:00');
    done(await act('done', finished));
    done(await act('snooze', snoozed, { version: 1, day: d[5] }));

    const by = { due, overdue, heads_up: announced, upcoming, snoozed, done: finished };
    for (const [status, { id }] of Object.entries(by)) {
      expect(await house.inbox(zhou, `status=${status}`)).toMatchObject([{ id, status }]);
    }
    const waiting = await house.inbox(zhou);
    expect(waiting.map(({ id }) => id)).toEqual([overdue.id, due.id, announced.id]);
    expect(waiting.map((each) => each.overdueWorkingDays)).toEqual([2, 0, 0]);
    expect((await read(snoozed)).overdueWorkingDays).toBe(1);
    expect(await house.inbox(zhou, 'status=all')).toHaveLength(6);
    expect((await house.inbox(zhou, `due=${d[2]}`)).map(({ id }) => id).sort()).toEqual(
      [snoozed.id, finished.id].sort(),
    );
    const summary = done(await zhou.get<InboxSummary>('/reminders/summary'));
    expect(summary).toEqual({ due: 1, overdue: 1, headsUp: 1, upcoming: 1, snoozed: 1, escalated: 0 });
  });

  it('goes page by page in the order of time', async () => {
    for (const n of [3, 1, 2, 2, 5]) await promise({ day: d[n] });
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const query = `status=upcoming,due&limit=2${next && `&after=${next}`}`;
      const one: PageOf<ReminderView> = done(await zhou.get<PageOf<ReminderView>>(`/reminders?${query}`));
      expect(one.total).toBe(5);
      seen.push(...one.items.map(({ day }) => day));
      next = one.next;
    }
    expect(seen).toEqual([d[1], d[2], d[2], d[3], d[5]]);
    for (const bad of ['status=x', 'due=2023-02-30', 'after=x', 'limit=201', 'mine=1', 'status='])
      expect(await zhou.get(`/reminders?${bad}`)).toMatchObject({ status: 400 });
  });

  it('rings again after a snooze, at the instant or on the morning that was asked', async () => {
    const ring = await promise({ day: d[1] });
    const early = await act('snooze', ring, { version: 1, day: d[2] });
    expect(early).toMatchObject({ status: 409, body: { code: 'REMINDER.NOT_ARRIVED' } });
    await house.until(d[1], '09:00');
    const until = new Date(house.house.clock.now() + 3_600_000).toISOString();
    expect(done(await act('snooze', ring, { version: 1, until }))).toMatchObject({
      status: 'snoozed',
      snoozedUntil: until,
    });
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until(d[1], '10:01');
    expect(await house.inbox(zhou, 'status=due')).toMatchObject([{ id: ring.id, snoozedUntil: null }]);
    done(await act('snooze', ring, { version: 2, day: d[2] }));
    await house.until(d[2], '08:29');
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until(d[2], '08:31');
    expect(await house.inbox(zhou)).toMatchObject([{ status: 'overdue', overdueWorkingDays: 1 }]);
    expect(await causes(ring)).toEqual(['due', 'snooze', 'snooze']);

    for (const when of [{ day: d[1] }, { until: '2023-03-10T08:00:00+08:00' }, { day: d[2] }])
      expect(await act('snooze', ring, { version: 3, ...when })).toMatchObject({
        status: 422,
        body: { code: 'REMINDER.PAST' },
      });
    for (const when of [{}, { day: d[3], until }, { day: '9' }])
      expect(await act('snooze', ring, { version: 3, ...when })).toMatchObject({ status: 400 });
  });

  it('marks what arrives late, and loses nothing', async () => {
    const late = await promise({ day: d[1] });
    const named = await promise({ day: d[1], time: '17:45' });
    await house.house.forward(Date.parse(`${d[2]}T09:30:00+08:00`) - house.house.clock.now());
    await house.settle();
    expect(await house.inbox(zhou, 'status=overdue')).toMatchObject([
      { id: late.id, lateMinutes: 1_500 + Math.max(0, daysBetween(d[1], d[2]) - 1) * 1_440 },
      { id: named.id },
    ]);
    expect(await causes(late)).toEqual(['due']);
  });

  it('escalates once to the managers in scope, and only what is still open', async () => {
    const local = await house.officerNamed('科长', { roles: ['manager'] });
    const stranger = await house.officerNamed('外片科长', { roles: ['manager'], townships: ['330106004'] });
    // Other tests' promises become overdue as well.
    const told = async (to: SeededClient, query = '') =>
      (await house.inbox(to, query)).filter(({ recipient }) => recipient.id === zhou.id);
    const forgotten = await promise({ day: d[1], reason: '忘了' });
    const kept = await promise({ day: d[1], reason: '没忘' });
    const postponed = await promise({ day: d[1], reason: '改期' });
    await house.until(d[1], '09:00');
    done(await act('done', kept, { version: 1 }));
    done(await act('snooze', postponed, { version: 1, day: d[7] }));
    await house.until(d[4], '08:29');
    expect(await told(local)).toEqual([]);
    await house.until(d[4], '08:31');
    await house.until(d[5], '08:31');
    expect(await told(local)).toMatchObject([
      { reason: '忘了', escalated: true, overdueWorkingDays: 4, recipient: { id: zhou.id } },
    ]);
    expect(await told(local, 'status=snoozed')).toMatchObject([{ id: postponed.id, escalated: true }]);
    expect(await told(stranger)).toEqual([]);
    expect(await house.inbox(zhou)).toMatchObject([
      { escalated: false, escalatedAt: expect.any(String) as string },
    ]);
    const escalations = (await house.deliveries(forgotten.id)).filter(({ cause }) => cause === 'escalation');
    expect(escalations.map(({ accountId }) => accountId).sort()).toEqual([house.manager.id, local.id].sort());
    const { overdue, escalated } = done(await local.get<InboxSummary>('/reminders/summary'));
    expect([overdue > 0, escalated]).toEqual([true, overdue]);

    expect(await act('snooze', forgotten, { version: 1, day: d[7] }, local)).toMatchObject({ status: 403 });
    expect(done(await act('done', forgotten, { version: 1 }, local))).toMatchObject({
      doneBy: { id: local.id },
    });
    expect(await house.inbox(zhou)).toEqual([]);
  });

  it('takes a note to oneself, once', async () => {
    const note = { reason: '整理名单', day: d[2], headsUp: true };
    const key = { 'idempotency-key': randomUUID() };
    const first = await zhou.post<ReminderView>('/reminders', note, key);
    expect(first).toMatchObject({
      status: 201,
      body: { kind: 'manual', title: { zh: '待办提醒' }, enterprises: [], source: null },
    });
    const again = await zhou.post<ReminderView>('/reminders', note, key);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    const about = done(
      await zhou.post<ReminderView>('/reminders', { ...note, enterpriseIds: [firm], recipient: 'assigned' }),
      201,
    );
    expect(about).toMatchObject({
      enterprises: [{ id: firm }],
      recipient: { id: zhou.id },
      recipientRule: 'assigned',
    });
    const cancelled = await act('cancel', first.body, { version: 1, reason: '不办了' });
    expect(cancelled).toMatchObject({
      status: 200,
      body: { status: 'cancelled', cancelledReason: '不办了' },
    });
    await house.until(d[2], '09:00');
    expect((await house.inbox(zhou)).map(({ id }) => id)).toEqual([about.id]);
    expect(await causes(first.body)).toEqual([]);

    const wrong = async (body: object) => (await zhou.post<Refused>('/reminders', body)).status;
    expect(await wrong({ day: d[3] })).toBe(400);
    expect(await wrong({ reason: '何时' })).toBe(400);
    expect(await wrong({ reason: '何时', day: d[3], kind: 'follow_up' })).toBe(400);
    expect(await wrong({ reason: '过去', day: '2023-03-01' })).toBe(422);
    expect(await wrong({ reason: '谁', day: d[3], enterpriseIds: [NOBODY] })).toBe(404);
  });

  it('is nobody else’s business', async () => {
    const mine = await promise({ day: d[1] });
    const note = done(await zhou.post<ReminderView>('/reminders', { reason: '私事', day: d[1] }), 201);
    const bodies: [string, object][] = [
      ['done', {}],
      ['snooze', { version: 1, day: d[2] }],
      ['cancel', { version: 1, reason: 'x' }],
    ];
    for (const { id } of [mine, note, { id: NOBODY }]) {
      expect(await house.shen.get(`/reminders/${id}`)).toMatchObject({ status: 404 });
      for (const [verb, body] of bodies)
        expect(await house.shen.post(`/reminders/${id}/${verb}`, body)).toMatchObject({ status: 404 });
    }
    expect(await house.manager.get(`/reminders/${note.id}`)).toMatchObject({ status: 404 });
    expect(await house.manager.get(`/reminders/${mine.id}`)).toMatchObject({ status: 200 });
    expect(await act('done', mine, {}, house.manager)).toMatchObject({
      status: 403,
      body: { code: 'REMINDER.NOT_YOURS' },
    });
    expect(await house.auditor.get('/reminders')).toMatchObject({ status: 403 });
    expect(await zhou.get('/reminders/summary2')).toMatchObject({ status: 404 });

    expect(await act('cancel', mine, { version: 9, reason: 'x' })).toMatchObject({
      status: 409,
      body: { version: 1 },
    });
    expect(await act('cancel', mine, { version: 1 })).toMatchObject({ status: 400 });
    done(await act('done', mine));
    done(await act('done', mine, { version: 1 }));
    expect(await act('cancel', mine, { version: 2, reason: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'REMINDER.CLOSED' },
    });
    const { last } = await house.audited('reminder.done');
    expect(last?.actorId).toBe(zhou.id);
  });
});

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
