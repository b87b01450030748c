import { addWorkingDays } from '../../src/platform/calendar.rules';
import type { CalendarYears } from '../../src/platform/calendar.rules';
import { publishedExceptions } from '../../src/platform/calendar.seed';
import { instantOf } from '../../src/platform/clock';
import { JobRunner } from '../../src/platform/jobs/job.runner';
import type { PageOf } from '../../src/platform/http/answers';
import { Reads } from '../../src/platform/database/reads';
import type { ReminderView } from '../../src/reminders/inbox/reminders.dto';
import type { LoggedVisit } from '../../src/visits/visits.dto';
import { Seed, SeededClient, seedAccount } from './app';
import type { Pair } from './engines';
import { Register, SANDUN, XIXI, done, openRegister } from './register';

const CALENDAR: CalendarYears = Object.fromEntries(
  [2022, 2023, 2024].map((year) => [
    year,
    Object.fromEntries(publishedExceptions(year).map(({ day, kind }) => [day, kind])),
  ]),
);

export interface Delivery {
  reminderId: string;
  accountId: string;
  cause: string;
}

/** A district in which people visit and are reminded. The clock stands at 2023-03-10 09:00, a Friday. */
export interface Visiting extends Register {
  /** 周岚, of 三墩镇. */
  zhou: SeededClient;
  /** A colleague of hers, of 三墩镇 too. */
  shen: SeededClient;
  /** An officer of 西溪. */
  far: SeededClient;
  admin: SeededClient;
  /** Another officer of 三墩镇, whose inbox is empty. */
  officerNamed(name: string, more?: Partial<Seed>): Promise<SeededClient>;
  firm(name: string, more?: object): Promise<string>;
  /** The n-th working day from today on; tests that let time pass share one house. */
  day(n: number): string;
  log(by: SeededClient, enterpriseId: string | string[], more?: object): Promise<LoggedVisit>;
  inbox(of: SeededClient, query?: string): Promise<ReminderView[]>;
  /** Lets the time come, and everything that is due by then happen. */
  until(day: string, time: string): Promise<void>;
  settle(): Promise<void>;
  deliveries(reminderId: string): Promise<Delivery[]>;
  close(): Promise<void>;
}

export async function openVisiting(pair: Pair): Promise<Visiting> {
  const register = await openRegister(pair);
  const { house } = register;
  const settle = () => house.app.get(JobRunner).drain();
  return {
    ...register,
    zhou: register.officer,
    shen: await seedAccount(house, { roles: ['officer'], name: '沈宁', townships: [SANDUN] }),
    far: await seedAccount(house, { roles: ['officer'], name: '韩远', townships: [XIXI] }),
    admin: await seedAccount(house, { roles: ['admin'], name: '管理员' }),
    officerNamed: (name, more = {}) =>
      seedAccount(house, { roles: ['officer'], name, townships: [SANDUN], ...more }),
    day: (n) => addWorkingDays(CALENDAR, house.clock.today(), n).day,
    firm: async (name, more = {}) => (await register.add(name, { township: SANDUN, ...more })).id,
    log: async (by, enterpriseId, more = {}) => {
      const enterpriseIds = Array.isArray(enterpriseId) ? enterpriseId : [enterpriseId];
      return done(
        await by.post<LoggedVisit>('/visits', { enterpriseIds, summary: '看了新产线', ...more }),
        201,
      );
    },
    inbox: async (of, query = '') => done(await of.get<PageOf<ReminderView>>(`/reminders?${query}`)).items,
    until: async (day, time) => {
      await house.forward(instantOf('Asia/Shanghai', day, time) - house.clock.now());
      await settle();
    },
    settle,
    deliveries: (reminderId) =>
      house.app
        .get(Reads)
        .all<Delivery>(
          'SELECT reminderId, accountId, cause FROM reminder_delivery WHERE reminderId = :reminderId ORDER BY deliveredAt, id',
          { reminderId },
        ),
  };
}
