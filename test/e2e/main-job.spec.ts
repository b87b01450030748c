import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { VisitView } from '../../src/visits/visits.dto';
import { onEachPair } from '../support/engines';
import { done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

onEachPair('the main job', (pair) => {
  let house: Visiting;
  beforeAll(async () => (house = await openVisiting(pair)));
  afterAll(() => house.close());

  it('logs a visit, and the follow-up arrives in the inbox at its time, once', async () => {
    const { zhou } = house;
    await house.firm('西湖涂鸟科技有限公司');
    const found = done(await zhou.get<{ items: { id: string }[] }>('/enterprises?q=xhtn'));
    const id = found.items[0].id;

    const visit = await house.log(zhou, id, { followUp: { day: '2023-03-18', reason: '送申报指南' } });
    expect(visit).toMatchObject({
      day: '2023-03-10',
      kind: 'on_site',
      version: 1,
      warnings: [],
      openPromises: [],
    });
    expect(visit.officer).toEqual({ id: zhou.id, name: '周岚' });
    expect(visit.followUp).toMatchObject({
      status: 'upcoming',
      askedDay: '2023-03-18',
      day: '2023-03-20',
      dueAt: '2023-03-20T00:30:00.000Z',
      provisional: false,
    });
    const dossier = done(await zhou.get<EnterpriseView>(`/enterprises/${id}`));
    expect(dossier).toMatchObject({ lastVisitOn: '2023-03-10', nextVisitOn: '2023-03-20' });
    expect(dossier.timeline?.items).toMatchObject([
      { source: 'visits', id: visit.id, facts: { summary: '看了新产线' } },
    ]);

    await house.until('2023-03-20', '08:29');
    expect(await house.inbox(zhou)).toEqual([]);
    await house.until('2023-03-20', '08:30');
    await house.settle();
    const [reminder, ...others] = await house.inbox(zhou, 'status=due');
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({
      reason: '送申报指南',
      title: { zh: '回访', en: 'Follow-up visit' },
      enterprises: [{ id, name: '西湖涂鸟科技有限公司' }],
      source: { kind: 'visit', id: visit.id },
      escalated: false,
      lateMinutes: 0,
      overdueWorkingDays: 0,
    });
    expect(await house.deliveries(reminder.id)).toEqual([
      { reminderId: reminder.id, accountId: zhou.id, cause: 'due' },
    ]);

    const after = done(
      await zhou.post<ReminderView>(`/reminders/${reminder.id}/done`, { version: reminder.version }),
    );
    expect(after).toMatchObject({ status: 'done', doneBy: { name: '周岚' } });
    expect(await house.inbox(zhou)).toEqual([]);
    expect(done(await zhou.get<EnterpriseView>(`/enterprises/${id}`)).nextVisitOn).toBeNull();
    expect(done(await zhou.get<VisitView>(`/visits/${visit.id}`)).followUp).toMatchObject({ status: 'done' });
  });

  it('keeps an instant as it is given', async () => {
    const id = await house.firm('云栖测试有限公司');
    const { clock } = house.house;
    const remindAt = new Date(clock.now() + 60_000).toISOString();
    const { followUp } = await house.log(house.zhou, id, { followUp: { remindAt } });
    expect(followUp).toMatchObject({ dueAt: remindAt, explicit: true, reason: '看了新产线' });
    await house.house.forward(60_000);
    await house.settle();
    expect(await house.inbox(house.zhou)).toMatchObject([{ id: followUp?.id, status: 'due' }]);
  });
});
