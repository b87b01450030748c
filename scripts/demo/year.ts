import { CalendarYears, addDays, isWorkingDay } from '../../src/platform/calendar.rules';

export const FIRST_DAY = '2022-03-10';
/** The day on which the demo opens; at 09:00 nobody has been anywhere yet. */
export const OPENING = { day: '2023-03-10', time: '09:00' } as const;

/** The working days that the district has behind it when the demo opens. */
export class DemoYear {
  readonly days: readonly string[];
  readonly first = FIRST_DAY;

  constructor(readonly calendar: CalendarYears) {
    const days: string[] = [];
    for (let day = FIRST_DAY; day < OPENING.day; day = addDays(day, 1)) {
      if (isWorkingDay(calendar, day).working) days.push(day);
    }
    this.days = days;
  }

  get last(): string {
    return this.days[this.days.length - 1];
  }

  /** `share` from 0 (the first) to just below 1 (the last). */
  workingDay(share: number): string {
    return this.days[Math.floor(share * this.days.length)];
  }

  /** Strictly later than `day`, unless that is the last. */
  workingDayAfter(day: string, share: number): string {
    const later = this.days.filter((each) => each > day);
    return later[Math.floor(share * later.length)] ?? this.last;
  }
}
