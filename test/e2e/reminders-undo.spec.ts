import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { SeededClient } from '../support/app';
import { onEachDatabase } from '../support/database';
import { Refused, SANDUN, done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

onEachDatabase('taking back the last act on a reminder', (pair) => {
  let house: Visiting;
  let zhou: SeededClient;
  let firm: string;
  /** Today and the working days that follow. */
  let d: string[];
  let firms = 0;
  beforeAll(async () => (house = await openVisiting(pair)));
  beforeEach(async () => {
    zhou = await house.officerNamed('周岚');
    firm = await house.firm(`撤回${(firms += 1)}有限公司`);
    d = Array.from({ length: 8 }, (_, n) => house.day(n));
  });
  afterAll(() => house.close());

  const promise = async (followUp: object = { day: d[2] }) => {
    const { id: visitId, followUp: made } = await house.log(zhou, firm, { followUp });
    return { ...(made as ReminderView), visitId };
  };
  const act = (verb: string, { id }: { id: string }, body: object, by = zhou) =>
    by.post<ReminderView & Refused>(`/reminders/${id}/${verb}`, body);
  const undo = async (what: { id: string }, version: number, by = zhou) =>
    done(await act('undo', what, { version }, by));
  const refused = async (what: { id: string }, version: number, by = zhou) => {
    const { status, body } = await act('undo', what, { version }, by);
    return `${status} ${body.code}`;
  };
  const nextVisit = async () =>
    done(await zhou.get<EnterpriseView>(`/enterprises/${firm}`)).nextVisitOn as string;
  const causes = async ({ id }: { id: string }) => (await house.deliveries(id)).map(({ cause }) => cause);

  it.each([
    ['done', {}],
    ['cancel', { reason: '点错了' }],
  ])('%s before its day: it waits again, and rings then', async (verb, body) => {
    const before = await promise({ day: d[2], headsUp: true });
    const shown = done(await zhou.get<ReminderView>(`/reminders/${before.id}`));
    done(await act(verb, before, { version: 1, ...body }));
    expect(await nextVisit()).toBeNull();
    expect(await undo(before, 2)).toEqual({ ...shown, version: 3 });
    expect(await nextVisit()).toBe(d[2]);
    const { last } = await house.audited('reminder.undo');
    expect(last?.actorId).toBe(zhou.id);
    expect(JSON.parse(String(last?.after))).toMatchObject({ status: 'scheduled', cancelledReason: null });

    await house.until(d[2], '08:31');
    expect(await house.inbox(zhou)).toMatchObject([{ id: before.id, status: 'due' }]);
    expect(await causes(before)).toEqual(['heads_up', 'due']);
  });

  it('done after it had arrived: it is in the inbox again, and its managers hear of it', async () => {
    const before = await promise({ day: d[1] });
    await house.until(d[1], '09:00');
    done(await act('done', before, {}));
    expect(await undo(before, 2)).toMatchObject({ status: 'due', doneAt: null, doneBy: null, version: 3 });
    await house.until(d[4], '08:31');
    expect(await causes(before)).toContain('escalation');
    expect((await causes(before)).filter((cause) => cause === 'due')).toHaveLength(1);
  });

  it('done too early, taken back too late: it rings at once', async () => {
    const before = await promise({ day: d[1] });
    done(await act('done', before, {}));
    await house.until(d[2], '08:30');
    await undo(before, 2);
    await house.settle();
    expect(await house.inbox(zhou)).toMatchObject([{ id: before.id, status: 'overdue' }]);
  });

  it('a snooze: it is due again, and does not ring twice', async () => {
    const before = await promise({ day: d[1] });
    await house.until(d[1], '09:00');
    done(await act('snooze', before, { version: 1, day: d[3] }));
    expect(await undo(before, 2)).toMatchObject({ status: 'due', snoozedUntil: null, version: 3 });
    await house.until(d[3], '08:31');
    expect((await causes(before)).filter((cause) => cause === 'snooze')).toEqual([]);
  });

  it('a snooze over a snooze, or done in the middle of one: the earlier time stands again', async () => {
    const before = await promise({ day: d[1] });
    await house.until(d[1], '09:00');
    const first = done(await act('snooze', before, { version: 1, day: d[2] }));
    done(await act('snooze', before, { version: 2, day: d[4] }));
    expect(await undo(before, 3)).toMatchObject({ status: 'snoozed', snoozedUntil: first.snoozedUntil });
    expect(await refused(before, 4)).toBe('409 REMINDER.NO_UNDO');
    done(await act('done', before, { version: 4 }));
    expect(await undo(before, 5)).toMatchObject({ status: 'snoozed', snoozedUntil: first.snoozedUntil });
    await house.until(d[2], '08:31');
    expect(await house.inbox(zhou)).toMatchObject([{ id: before.id, snoozedUntil: null }]);
    expect(await causes(before)).toEqual(['due', 'snooze']);
  });

  it('is refused where there is nothing to take back', async () => {
    const fresh = await promise();
    expect(await refused(fresh, 1)).toBe('409 REMINDER.NO_UNDO');
    done(await act('done', fresh, {}));
    expect(await refused(fresh, 1)).toBe('409 VERSION.STALE');
    await undo(fresh, 2);
    expect(await refused(fresh, 2)).toBe('409 VERSION.STALE');
    expect(await refused(fresh, 3)).toBe('409 REMINDER.NO_UNDO');

    const rung = await promise({ day: d[1] });
    await house.until(d[1], '09:00');
    done(await act('snooze', rung, { version: 1, day: d[2] }));
    await house.until(d[2], '08:31');
    expect(await refused(rung, 2)).toBe('409 REMINDER.NO_UNDO');
    done(await act('hand-over', rung, { version: 2, toAccountId: zhou.id }, house.manager));
    expect(await refused(rung, 3)).toBe('409 REMINDER.NO_UNDO');
  });

  it('is refused where a visit kept the promise; that visit is what was wrong', async () => {
    const kept = await promise();
    const visit = await house.log(zhou, firm, { keeps: [kept.id] });
    const { body } = await act('undo', kept, { version: 2 });
    expect(body).toMatchObject({ status: 409, code: 'REMINDER.KEPT', visitId: visit.id });
    done(await zhou.post(`/visits/${visit.id}/withdraw`, { version: 1, reason: '记错了' }));
    expect(await refused(kept, 3)).toBe('409 REMINDER.NO_UNDO');
  });

  it('is refused once the visit that promised it is gone, or promises something else', async () => {
    for (const verb of ['done', 'withdraw']) {
      const gone = await promise();
      if (verb === 'done') done(await act('done', gone, {}));
      done(await zhou.post(`/visits/${gone.visitId}/withdraw`, { version: 1, reason: '记错了' }));
      const { version } = done(await zhou.get<ReminderView>(`/reminders/${gone.id}`));
      expect(await refused(gone, version)).toBe('409 REMINDER.NO_UNDO');
    }
    const replaced = await promise();
    done(await act('cancel', replaced, { version: 1, reason: '改期' }));
    done(await zhou.patch(`/visits/${replaced.visitId}`, { version: 1, followUp: { day: d[5] } }));
    expect(await refused(replaced, 2)).toBe('409 REMINDER.NO_UNDO');
  });

  it('is for whoever did it, or a manager in scope', async () => {
    const local = await house.officerNamed('本地科长', { roles: ['manager'], townships: [SANDUN] });
    const mine = await promise({ day: d[1] });
    done(await act('done', mine, {}));
    expect(await refused(mine, 2, house.shen)).toBe('404 NOT_FOUND');
    expect(await refused(mine, 2, house.far)).toBe('404 NOT_FOUND');
    expect(await undo(mine, 2, local)).toMatchObject({ status: 'upcoming', recipient: { id: zhou.id } });

    await house.until(d[5], '08:31');
    done(await act('done', mine, { version: 3 }, local));
    expect(await refused(mine, 4)).toBe('403 REMINDER.NOT_YOUR_ACT');
    expect(await undo(mine, 4, local)).toMatchObject({ status: 'overdue', version: 5 });

    const own = done(await local.post<ReminderView>('/reminders', { reason: '自用', day: d[6] }), 201);
    done(await act('cancel', own, { version: 1, reason: '不用了' }, local));
    expect(await refused(own, 2, house.manager)).toBe('404 NOT_FOUND');
    expect(await undo(own, 2, local)).toMatchObject({ status: 'upcoming' });
  });

  it('passes on what its recipient can no longer take', async () => {
    await house.assign(firm, house.shen.id);
    const left = await promise();
    done(await act('done', left, {}));
    const admin = await house.officerNamed('管理员', { roles: ['admin'], townships: [], elevated: true });
    done(await admin.patch(`/accounts/${zhou.id}`, { version: 1, disabled: true }));
    await house.settle();
    expect(await undo(left, 2, house.manager)).toMatchObject({ recipient: { id: house.shen.id } });
  });
});
