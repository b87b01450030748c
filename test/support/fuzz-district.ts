import { ROLES } from '../../src/accounts/access/roles';
import { SessionsService } from '../../src/accounts/sessions/sessions.service';
import { runInContext } from '../../src/platform/context';
import { Transactor } from '../../src/platform/database/transactor';
import { SeededClient, TestApp, seedAccount } from './app';
import type { Ids } from './fitting';
import { SANDUN, XIXI, done } from './register';

export interface FuzzDistrict {
  /** Holds every role, for the whole district, with the password confirmed. */
  client: SeededClient;
  /** The same person in a session of its own, for requests that no well-behaved client would send. */
  credentials: Record<string, string>;
  /** Of everything there is, but for that person: a request that disables it would end the test. */
  ids: Ids;
}

/** A little of everything, so that a request that is nearly right finds something to be right about. */
export async function seedFuzzDistrict(house: TestApp): Promise<FuzzDistrict> {
  const client = await seedAccount(house, { roles: [...ROLES], elevated: true });
  const colleagues = [
    await seedAccount(house, { roles: ['officer', 'manager'] }),
    await seedAccount(house, { roles: ['officer'], townships: [SANDUN] }),
    await seedAccount(house, { roles: ['admin'] }),
  ];
  const make = async (path: string, body: object): Promise<string> =>
    done(await client.post<{ id: string }>(path, body), 201).id;

  const enterprise = [
    await make('/enterprises', {
      name: '杭州飞鸟网络有限公司',
      township: SANDUN,
      code: '91330106MAXXXX0079',
    }),
    await make('/enterprises', {
      name: '杭州游鱼精密机械有限公司',
      township: XIXI,
      registeredOn: '2015-06-01',
    }),
  ];
  const ids: Ids = { enterprise, account: colleagues.map(({ id }) => id) };
  ids.unit = [await make('/units', { name: '企业服务科' })];
  ids.unit.push(await make('/units', { name: '政策兑现组', parentId: ids.unit[0] }));
  ids.roster = [await make('/rosters', { name: '重点工业企业白名单', kind: 'whitelist' })];
  ids.entry = [await make(`/rosters/${ids.roster[0]}/entries`, { enterpriseId: enterprise[0] })];
  for (const id of enterprise) {
    (ids.contact ??= []).push(
      await make(`/enterprises/${id}/contacts`, { name: '沈一舟', phone: '13800005678' }),
    );
    const assigned = { officerId: colleagues[0].id, role: 'primary', fromDay: '2022-01-01' };
    (ids.assignment ??= []).push(await make(`/enterprises/${id}/assignments`, assigned));
    const values = [{ metric: 'revenue', value: 5_000_000_000 }];
    done(await client.put(`/enterprises/${id}/figures/2022`, { source: 'audited', values }));
    for (const followUp of [undefined, { day: '2023-03-10', time: '09:30' }, { day: '2024-02-01' }]) {
      (ids.visit ??= []).push(
        await make('/visits', { enterpriseIds: [id], summary: '看了新产线', followUp }),
      );
    }
    (ids.reminder ??= []).push(
      await make('/reminders', { enterpriseIds: [id], reason: '回访', day: '2023-04-03' }),
    );
  }
  ids.view = [await make('/views', { page: 'enterprises', name: '小巨人', query: 'tier=little_giant' })];
  const issued = await client.post<{ token: { id: string } }>(`/accounts/${colleagues[0].id}/tokens`, {
    name: '每日同步',
  });
  ids.token = [done(issued, 201).token.id];
  return { client, credentials: { cookie: await openSession(house, client.id), 'x-tidu': '1' }, ids };
}

async function openSession({ app, clock }: TestApp, accountId: string): Promise<string> {
  const secret = await runInContext({ requestId: 'test' }, () =>
    app.get(Transactor).run(async (tx) => {
      const opened = await app.get(SessionsService).open(tx, accountId);
      const set = 'UPDATE session SET elevatedUntil = :until WHERE accountId = :accountId';
      await tx.write(set, { until: clock.now() + 36_000_000, accountId });
      return opened;
    }),
  );
  return `tidu_session=${secret}`;
}
