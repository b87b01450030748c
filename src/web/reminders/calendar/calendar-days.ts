import type { components } from '../../api/schema';
import { weekdayOf, type Day } from '../../kit/days';

export type CalendarDay = components['schemas']['CalendarDayFields'];
export type Kind = CalendarDay['kind'];
/** The exceptions of a year to plain weeks, by day. */
export type Days = Readonly<Record<Day, CalendarDay>>;

export function byDay(days: readonly CalendarDay[]): Days {
  return Object.fromEntries(days.map((each) => [each.day, each]));
}

export function inOrder(days: Days): CalendarDay[] {
  return Object.keys(days)
    .sort()
    .map((day) => days[day]);
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekdayOf(day));
}

/** What one more click makes of a day: a weekday is off or not; a weekend day may be worked, or be a holiday by name. */
export function turned(days: Days, day: Day, note: string): Days {
  const order: (Kind | undefined)[] = isWeekend(day)
    ? [undefined, 'workday', 'holiday']
    : [undefined, 'holiday'];
  const kind = order[(order.indexOf(days[day]?.kind) + 1) % order.length];
  const { [day]: was, ...others } = days;
  return kind ? { ...others, [day]: { day, kind, note: was?.note ?? note } } : others;
}

export function countOf(days: Days, kind: Kind): number {
  return Object.values(days).filter((each) => each.kind === kind).length;
}

/** The days on which two calendars differ. */
export function differingDays(one: Days, other: Days): Day[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((day) => !same(one[day], other[day]))
    .sort();
}

/** Somebody else published first: their days, with those that I changed as I changed them. */
export function mergedDays(base: Days, present: Days, mine: Days): Days {
  const days: Record<Day, CalendarDay> = { ...present };
  for (const day of differingDays(base, mine)) {
    if (mine[day]) days[day] = mine[day];
    else delete days[day];
  }
  return days;
}

/** The weeks of a month from Monday on; null before its first day and after its last. */
export function weeksOf(year: number, month: number): (Day | null)[][] {
  const two = (part: number): string => String(part).padStart(2, '0');
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, i) => `${year}-${two(month)}-${two(i + 1)}`);
  const lead = (weekdayOf(days[0]) + 6) % 7;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export interface Holiday {
  note: string;
  off: Day[];
  worked: Day[];
}

/** The days of each holiday together, as the decree lists them. */
export function holidaysOf(days: Days): Holiday[] {
  const holidays: Holiday[] = [];
  for (const { day, kind, note } of inOrder(days)) {
    let holiday = holidays.find((each) => each.note === note);
    if (!holiday) holidays.push((holiday = { note, off: [], worked: [] }));
    (kind === 'holiday' ? holiday.off : holiday.worked).push(day);
  }
  return holidays;
}

function same(one?: CalendarDay, other?: CalendarDay): boolean {
  return one?.kind === other?.kind && one?.note === other?.note;
}
