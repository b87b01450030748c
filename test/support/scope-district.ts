import type { Role } from '../../src/accounts/access/roles';
import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import { Transactor } from '../../src/platform/database/transactor';
import type { LoggedVisit } from '../../src/visits/visits.dto';
import { SeededClient, TestApp, seedAccount } from './app';
import { NOBODY, SANDUN, XIXI, done } from './register';

/** One enterprise and what a colleague has entered about it, made afresh for every question that is put. */
export interface Things {
  enterpriseId: string;
  name: string;
  version: number;
  contactId: string;
  visitId: string;
  reminderId: string;
  rosterId: string;
  colleagueId: string;
  thirdId: string;
}

export const PLACES = ['inside', 'assigned', 'outside', 'nowhere'] as const;
export type Place = (typeof PLACES)[number];

export interface ScopeDistrict {
  /** Somebody of one township in that role alone. */
  person(role: Role): Promise<SeededClient>;
  things(place: Place, who: SeededClient): Promise<Things>;
}

export async function openScopeDistrict(house: TestApp): Promise<ScopeDistrict> {
  const colleague = await seedAccount(house, { roles: ['officer', 'manager'] });
  const third = await seedAccount(house, { roles: ['officer'] });
  const rosterId = done(
    await colleague.post<{ id: string }>('/rosters', { name: '白名单', kind: 'whitelist' }),
    201,
  ).id;
  const shared = { rosterId, colleagueId: colleague.id, thirdId: third.id };
  let count = 0;

  const make = async (path: string, body: object) =>
    done(await colleague.post<{ id: string }>(path, body), 201).id;

  return {
    person: (role) => seedAccount(house, { roles: [role], townships: [SANDUN] }),
    things: async (place, who) => {
      if (place === 'nowhere') {
        const none = { enterpriseId: NOBODY, contactId: NOBODY, visitId: NOBODY, reminderId: NOBODY };
        return { ...shared, ...none, name: '', version: 1 };
      }
      const name = `第${(count += 1)}号飞鸟有限公司`;
      const township = place === 'inside' ? SANDUN : XIXI;
      const enterpriseId = await make('/enterprises', { name, township, address: '西园路 1 号' });
      await make(`/enterprises/${enterpriseId}/assignments`, { officerId: colleague.id, role: 'primary' });
      if (place === 'assigned') await assign(house, enterpriseId, who.id);
      const contactId = await make(`/enterprises/${enterpriseId}/contacts`, {
        name: '沈一舟',
        phone: '13800005678',
      });
      const values = [{ metric: 'revenue', value: 5_000_000_000 }];
      done(
        await colleague.put(`/enterprises/${enterpriseId}/figures/2022`, { source: 'statistics', values }),
      );
      const log = { enterpriseIds: [enterpriseId], summary: '看了新产线', followUp: { day: '2023-04-03' } };
      const { id: visitId, followUp } = done(await colleague.post<LoggedVisit>('/visits', log), 201);
      const { version } = done(await colleague.get<EnterpriseView>(`/enterprises/${enterpriseId}`));
      const made = {
        enterpriseId,
        name,
        contactId,
        visitId,
        reminderId: String(followUp?.id),
        version: Number(version),
      };
      return { ...shared, ...made };
    },
  };
}

/** Written past the rule that only officers and managers are assigned: roles change, assignments stay. */
function assign({ app }: TestApp, enterpriseId: string, officerId: string): Promise<unknown> {
  return app.get(Transactor).run((tx) =>
    tx.write(
      `INSERT INTO assignment (id, enterpriseId, officerId, role, fromDay, toDay, withdrawnAt, withdrawReason, createdAt, version)
       VALUES (:id, :enterpriseId, :officerId, 'support', '2022-01-01', NULL, NULL, NULL, 0, 1)`,
      { id: `assigned-${enterpriseId}`, enterpriseId, officerId },
    ),
  );
}
