/** A day is text, `YYYY-MM-DD`, without a time or a zone. */
export type DayKind = 'holiday' | 'workday';

/**
 * Days that differ from plain Monday–Friday, by year: holidays, and weekend days worked to make up for
 * them (调休). A year that is present has been published; one that is absent is unknown, not plain.
 */
export interface CalendarYears {
  [year: number]: { [day: string]: DayKind };
}

/** A legal deadline hangs on a year whose calendar the State Council has not published. */
export class UnpublishedYear extends Error {
  constructor(readonly year: number) {
    super(`the working days of ${year} are not published`);
    this.name = 'UnpublishedYear';
  }
}

export interface ProvisionalDay {
  day: string;
  /** A year on the way is unpublished and was read as plain Monday–Friday. */
  provisional: boolean;
}

export interface ProvisionalCount {
  count: number;
  provisional: boolean;
}

const MS_PER_DAY = 86_400_000;

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Before it nothing that concerns an enterprise happened; a year like 0023 is a slip of the hand. */
const FIRST_YEAR = 1900;

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < FIRST_YEAR || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || isLeap(year);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return weekdayAt(numberOf(day));
}

/** Calendar days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

export function isWorkingDay(cal: CalendarYears, day: string): { working: boolean; provisional: boolean } {
  return lookAt(cal, numberOf(day));
}

/** The n-th working day after `day` (before it, if n is negative); for 0 the day itself, working or not. */
export function addWorkingDays(cal: CalendarYears, day: string, n: number): ProvisionalDay {
  if (!Number.isInteger(n)) throw new RangeError(`working days are whole, not ${n}`);
  const step = n < 0 ? -1 : 1;
  let provisional = false;
  let at = numberOf(day);
  for (let left = Math.abs(n); left > 0;) {
    at += step;
    const look = lookAt(cal, at);
    provisional ||= look.provisional;
    if (look.working) left -= 1;
  }
  return { day: dayOf(at), provisional };
}

/** The day itself if it is a working day, else the first one after it. */
export function nextWorkingDay(cal: CalendarYears, day: string): ProvisionalDay {
  return addWorkingDays(cal, addDays(day, -1), 1);
}

/** The last working day strictly before `day`. */
export function previousWorkingDay(cal: CalendarYears, day: string): ProvisionalDay {
  return addWorkingDays(cal, day, -1);
}

/** Working days after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysBetween(cal: CalendarYears, from: string, to: string): ProvisionalCount {
  let count = 0;
  let provisional = false;
  const last = numberOf(to);
  for (let at = numberOf(from) + 1; at <= last; at += 1) {
    const look = lookAt(cal, at);
    provisional ||= look.provisional;
    if (look.working) count += 1;
  }
  return { count, provisional };
}

/** addWorkingDays for a term the law sets: a wrong date is worse than none, so an unpublished year throws. */
export function legalDeadline(cal: CalendarYears, day: string, n: number): string {
  const deadline = addWorkingDays(cal, day, n);
  if (!deadline.provisional) return deadline.day;
  const step = n < 0 ? -1 : 1;
  let at = addDays(day, step);
  while (publishedYear(cal, at) !== undefined) at = addDays(at, step);
  throw new UnpublishedYear(Number(at.slice(0, 4)));
}

function lookAt(cal: CalendarYears, number: number): { working: boolean; provisional: boolean } {
  const day = dayOf(number);
  const year = publishedYear(cal, day);
  const kind = year?.[day];
  return { working: kind ? kind === 'workday' : weekdayAt(number) <= 5, provisional: year === undefined };
}

function publishedYear(cal: CalendarYears, day: string): CalendarYears[number] | undefined {
  return cal[Number(day.slice(0, 4))];
}

function weekdayAt(number: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function numberOf(day: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

function dayOf(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
