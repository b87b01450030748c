import { addDays, weekdayOf, type Day } from './days';

/** Days that are not as their weekday says: holidays, and weekends worked for them (调休). */
export type Exceptions = readonly { readonly day: Day; readonly kind: 'holiday' | 'workday' }[];

/** Longer than any break that was ever decreed; a calendar full of holidays must not hang the page. */
const LONGEST_BREAK = 60;

export function isWorkingDay(day: Day, exceptions: Exceptions): boolean {
  const known = exceptions.find((each) => each.day === day);
  return known ? known.kind === 'workday' : weekdayOf(day) % 6 !== 0;
}

/** The day itself, or the next on which anybody works: where a reminder for it falls. */
export function nextWorkingDay(day: Day, exceptions: Exceptions): Day {
  let found = day;
  for (let i = 0; i < LONGEST_BREAK && !isWorkingDay(found, exceptions); i += 1) found = addDays(found, 1);
  return found;
}
