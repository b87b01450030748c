import { daysBetween } from '../platform/calendar.rules';
import { ErrorKind, errorKind } from '../platform/errors';

/** How it was done (方式). */
export const VISIT_KINDS = ['on_site', 'phone', 'forum', 'online'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** On what occasion (走访类型): 日常, 双千, 领导带队, 专项, 回访. */
export const VISIT_OCCASIONS = ['routine', 'double_thousand', 'leader_led', 'special', 'follow_up'] as const;
export type VisitOccasion = (typeof VISIT_OCCASIONS)[number];

/** What a list can be asked for: one of them, or that nobody said. */
export const OCCASION_FILTERS = [...VISIT_OCCASIONS, 'none'] as const;
export type OccasionFilter = (typeof OCCASION_FILTERS)[number];

export const FUTURE_DAY = errorKind(
  'VISIT.FUTURE_DAY',
  422,
  '走访日期不能晚于今天；尚未进行的走访请设为提醒。',
  'A visit cannot lie in the future; make a reminder of what is still to come.',
);
export const ENDS_BEFORE_START = errorKind(
  'VISIT.ENDS_BEFORE_START',
  422,
  '结束时间不能早于开始时间。',
  'It cannot end before it starts.',
);
export const CLIENT_ID_REUSED = errorKind(
  'VISIT.CLIENT_ID_REUSED',
  422,
  '这个 clientId 已用于另一条走访记录；如需更正，请修改该记录。',
  'This clientId was used for a visit that says something else; amend that one, or take a new clientId.',
);
export const VISIT_WITHDRAWN = errorKind(
  'VISIT.WITHDRAWN',
  409,
  '这条走访记录已撤回，不能再修改。',
  'This visit has been withdrawn and cannot be changed any more.',
);
export const VISIT_NOT_YOURS = errorKind(
  'VISIT.NOT_YOURS',
  403,
  '只能修改自己的走访记录；如需更正，请联系记录人或管理者。',
  'Only who logged it, or a manager, may change it; ask one of them.',
);

export const SUMMARY_RANGE = errorKind(
  'VISIT.SUMMARY_RANGE',
  422,
  '起止日期有误：截止日期不能早于起始日期，最长 366 天。',
  'The last day comes before the first, or they are more than 366 days apart; choose other days.',
);

export interface VisitFacts {
  day: string;
  startTime: string | null;
  endTime: string | null;
}

/** What cannot be true. Everything else that looks odd is only warned of. */
export function faultOf({ day, startTime, endTime }: VisitFacts, today: string): ErrorKind | undefined {
  if (day > today) return FUTURE_DAY;
  if (startTime !== null && endTime !== null && endTime < startTime) return ENDS_BEFORE_START;
  return undefined;
}

const LONGEST_SUMMARY_DAYS = 366;

export function isSummable(from: string, to: string): boolean {
  return from <= to && daysBetween(from, to) < LONGEST_SUMMARY_DAYS;
}

/** Sums by name, the most frequent first. */
export function tally<Row extends { count: number }, Name extends string>(
  rows: readonly Row[],
  nameOf: (row: Row) => Name,
): [Name, number][] {
  const sums = new Map<Name, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.count);
  return [...sums].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
}

export interface Warning {
  code: string;
  /** In both languages. */
  message: string;
  enterpriseId: string | null;
}

const LONG_AGO_DAYS = 365;
const FAR_AHEAD_DAYS = 366;

export function warningsOf(
  visit: {
    day: string;
    followUpDay: string | null;
    enterprises: readonly { id: string; registeredOn: string | null }[];
  },
  today: string,
): Warning[] {
  const { day, followUpDay, enterprises } = visit;
  const warnings: Warning[] = enterprises
    .filter(({ registeredOn }) => registeredOn !== null && day < registeredOn)
    .map(({ id, registeredOn }) => ({
      code: 'VISIT.BEFORE_REGISTRATION',
      message: `走访日期早于企业成立日期 ${registeredOn} / the enterprise was registered only on ${registeredOn}`,
      enterpriseId: id,
    }));
  if (daysBetween(day, today) > LONG_AGO_DAYS) {
    warnings.push({
      code: 'VISIT.LONG_AGO',
      message: '走访日期在一年以前，请核对 / more than a year ago; is the day right?',
      enterpriseId: null,
    });
  }
  if (followUpDay !== null && daysBetween(today, followUpDay) > FAR_AHEAD_DAYS) {
    warnings.push({
      code: 'VISIT.FOLLOW_UP_FAR',
      message: '回访日期在一年以后，请核对 / more than a year ahead; is the day right?',
      enterpriseId: null,
    });
  }
  return warnings;
}

export function promiseGone(): Warning {
  return {
    code: 'VISIT.PROMISE_GONE',
    message: '勾选的回访此前已办结或取消 / what was ticked had been closed already',
    enterpriseId: null,
  };
}

/** Officers amend their own visits, managers any in their scope. */
export function mayAmend(
  actor: { id: string; roles: readonly string[] },
  officerId: string,
  inScope: boolean,
): boolean {
  return officerId === actor.id || (inScope && actor.roles.includes('manager'));
}
