import type { EnterpriseView } from '../../src/enterprises/register/enterprise.dto';
import { EnterprisesService } from '../../src/enterprises/register/enterprises.service';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { SeededClient, TestApp, seedAccount, startApp } from './app';
import type { Answer } from './client';
import type { Ground, Pair } from './engines';

export const SANDUN = '330106109';
export const XIXI = '330106004';
/** An id that nobody has. */
export const NOBODY = '018f0000-0000-7000-8000-000000000000';

/** Refusals as tests look at them. */
export interface Refused {
  code: string;
  errors?: { path: string; code: string }[];
  [fact: string]: unknown;
}

export interface Register {
  house: TestApp;
  /** Of the whole district. */
  manager: SeededClient;
  /** Of 三墩镇 alone. */
  officer: SeededClient;
  clerk: SeededClient;
  auditor: SeededClient;
  add(name: string, more?: object): Promise<EnterpriseView>;
  /** Who serves it from a day on, by default from long ago. */
  assign(
    enterpriseId: string,
    officerId: string,
    role?: 'primary' | 'support',
    fromDay?: string,
  ): Promise<void>;
  hold(enterpriseId: string, tier: string, fromDay: string, toDay: string | null): Promise<void>;
  /** How many audit entries there are of an act, and the last one. */
  audited(
    act: string,
  ): Promise<{ times: number; last?: { actorId: string; before: string | null; after: string | null } }>;
  close(): Promise<void>;
}

/** A running house with a few people and an empty register. It starts on 2023-03-10 at 09:00. */
export async function openRegister(pair: Pair): Promise<Register> {
  const ground: Ground = await pair.prepare({ LOG_LEVEL: 'silent', PORT: '0' });
  const house = await startApp({ env: ground.env });
  const manager = await seedAccount(house, { roles: ['manager'], name: '钱科长' });
  const officer = await seedAccount(house, { roles: ['officer'], name: '周岚', townships: [SANDUN] });
  const clerk = await seedAccount(house, { roles: ['clerk'], name: '吴会计' });
  const auditor = await seedAccount(house, { roles: ['auditor'], name: '郑审计' });
  return {
    house,
    manager,
    officer,
    clerk,
    auditor,
    add: async (name, more = {}) =>
      done(await manager.post<EnterpriseView>('/enterprises', { name, ...more }), 201),
    assign: async (enterpriseId, officerId, role = 'primary', fromDay = '2022-01-01') => {
      done(await manager.post(`/enterprises/${enterpriseId}/assignments`, { officerId, role, fromDay }), 201);
    },
    hold: (enterpriseId, tier, fromDay, toDay) => {
      const segment = { subjectKind: 'enterprise', subjectId: enterpriseId, tier, fromDay, toDay } as const;
      return house.app
        .get(Transactor)
        .run((tx) => house.app.get(EnterprisesService).replaceTitles(tx, enterpriseId, [segment]));
    },
    audited: async (act) => {
      const rows = await house.app
        .get(Reads)
        .all<{ actorId: string; before: string | null; after: string | null }>(
          'SELECT a.actorId, a.before, a.after FROM audit_entry AS a WHERE a.act = :act ORDER BY a.id',
          { act },
        );
      return { times: rows.length, last: rows.at(-1) };
    },
    close: async () => {
      await house.close();
      await ground.drop();
    },
  };
}

/** The body, if the answer is what it should be. */
export function done<T>({ status, body }: Answer<T>, wanted = 200): T {
  if (status !== wanted) throw new Error(`answered ${status}, not ${wanted}: ${JSON.stringify(body)}`);
  return body;
}
