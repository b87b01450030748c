import { Reads } from '../../src/platform/database/reads';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { SeededClient } from '../support/app';
import { onEachDatabase } from '../support/database';
import { done } from '../support/register';
import { Visiting, openVisiting } from '../support/visiting';

onEachDatabase('a mistaken change of officer', (pair) => {
  let house: Visiting;
  beforeAll(async () => (house = await openVisiting(pair)));
  afterAll(() => house.close());

  it('is undone with the promises that went along', async () => {
    const { zhou, shen, far } = house;
    const firm = await house.firm('误改专员有限公司');
    const officer = async ({ id: officerId }: SeededClient) => {
      const made = await house.manager.put<{ id: string; version: number }>(`/enterprises/${firm}/officer`, {
        officerId,
      });
      const { id, version } = done(made);
      return async () => {
        const withdraw = `/enterprises/${firm}/assignments/${id}/withdraw`;
        done(await house.manager.post(withdraw, { version, reason: '点错了' }));
      };
    };
    const promise = async (more: object) =>
      (await house.log(zhou, firm, { followUp: { day: house.day(3), ...more } })).followUp as ReminderView;
    await house.assign(firm, zhou.id);
    const ids = [(await promise({})).id, (await promise({ recipient: 'assigned' })).id];
    const holders = async () => {
      await house.settle();
      const rows = await house.house.app
        .get(Reads)
        .all<{ recipientId: string }>('SELECT recipientId FROM reminder WHERE id IN (:...ids)', { ids });
      return rows.map(({ recipientId }) => recipientId);
    };

    const withdraw = await officer(shen);
    expect(await holders()).toEqual([shen.id, shen.id]);
    await withdraw();
    await officer(zhou);
    expect(await holders()).toEqual([zhou.id, zhou.id]);

    const again = await officer(shen);
    expect(await holders()).toEqual([shen.id, shen.id]);
    await again();
    await officer(far);
    expect(await holders()).toEqual([far.id, far.id]);

    // Withdrawn before anything was passed on.
    await (
      await officer(shen)
    )();
    await officer(zhou);
    expect(await holders()).toEqual([zhou.id, zhou.id]);
  });
});
