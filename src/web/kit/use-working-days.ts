import { $api } from '../api/query';
import { useToday } from '../session/session';
import { addDays, type Day } from './days';
import { isWorkingDay, nextWorkingDay } from './next-working-day';

const AHEAD_DAYS = 40;
const SEVERAL_YEARS = /^20\d{2}/;

export interface WorkingDays {
  isWorking(day: Day): boolean;
  /** The day itself, or the next on which anybody works. */
  next(day: Day): Day;
  /** Why it is no working day, or why a weekend day is one: 春节, say. */
  noteOf(day: Day): string | undefined;
  /** Nobody has published that year yet, or the calendar could not be read: it counts as plain weeks. */
  isProvisional(day: Day): boolean;
}

/** The district's working days around today, and of the year of another day that somebody has chosen. */
export function useWorkingDays(chosen?: Day): WorkingDays {
  const { today } = useToday();
  const also = chosen && SEVERAL_YEARS.test(chosen) ? chosen : today;
  const years = [useYear(today), useYear(addDays(today, AHEAD_DAYS)), useYear(also)];
  const exceptions = years.flatMap((year) => year?.days ?? []);
  const published = years.filter((year) => year && year.version > 0).map((year) => String(year?.year));
  return {
    isWorking: (day) => isWorkingDay(day, exceptions),
    next: (day) => nextWorkingDay(day, exceptions),
    noteOf: (day) => exceptions.find((each) => each.day === day)?.note,
    isProvisional: (day) => !published.includes(day.slice(0, 4)),
  };
}

function useYear(day: Day) {
  const year = Number(day.slice(0, 4));
  const { data } = $api.useQuery(
    'get',
    '/api/v1/calendar/{year}',
    { params: { path: { year } } },
    { staleTime: Infinity },
  );
  return data;
}
