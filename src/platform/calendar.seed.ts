import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { DayKind } from './calendar.rules';

export interface CalendarException {
  day: string;
  kind: DayKind;
  /** The festival the day belongs to: 春节. */
  note: string;
}

/**
 * The years chinese-days really holds. A notice always covers its whole year, so a year counts by its
 * National Day; a lone day may be the edge of a neighbour's new-year holiday.
 */
export function publishedYears(): number[] {
  const nationalDays = Object.keys(holidays).filter((day) => day.endsWith('-10-01'));
  return nationalDays.map((day) => Number(day.slice(0, 4))).sort((a, b) => a - b);
}

/**
 * The days the State Council's notice for a year names: every day off (weekend days of a festival too)
 * and every weekend day worked, in order. Empty for a year chinese-days does not hold.
 *
 * Read from its data file, not asked of its functions: those answer plain weekends for a year they have
 * never heard of, and the wrong day where the process runs west of Greenwich (1.5.7).
 */
export function publishedExceptions(year: number): CalendarException[] {
  if (!publishedYears().includes(year)) return [];
  return [...exceptionsIn(year, 'holiday', holidays), ...exceptionsIn(year, 'workday', workdays)].sort(
    (a, b) => (a.day < b.day ? -1 : 1),
  );
}

function exceptionsIn(
  year: number,
  kind: DayKind,
  names: Readonly<Record<string, string>>,
): CalendarException[] {
  return Object.entries(names)
    .filter(([day]) => day.startsWith(`${year}-`))
    .map(([day, name]) => ({ day, kind, note: chineseNameIn(name) }));
}

/** `Spring Festival,春节,4` → 春节; the number is the festival's statutory days. */
function chineseNameIn(name: string): string {
  return name.split(',')[1] ?? name;
}
