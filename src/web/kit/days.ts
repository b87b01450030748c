/** Days are `YYYY-MM-DD` text in the district's time zone, never the computer's. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day on which an instant falls in a time zone. */
export function dayIn(zone: string, instant: number): Day {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** `HH:MM` on a 24-hour clock, in a time zone. */
export function timeIn(zone: string, instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

export function monthOf(day: Day): { from: Day; to: Day } {
  const [year, month] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${last}` };
}

/** When a day begins in a time zone. */
export function instantOf(zone: string, day: Day): number {
  const guess = Date.parse(day);
  // What the clocks of the zone show at that instant, taken as if it were UTC, tells how far they are ahead.
  const shown = Date.parse(`${dayIn(zone, guess)}T${timeIn(zone, guess)}:00Z`);
  return guess - (shown - guess);
}
