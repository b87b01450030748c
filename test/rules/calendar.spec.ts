import * as fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isDay,
  isWorkingDay,
  legalDeadline,
  nextWorkingDay,
  previousWorkingDay,
  UnpublishedYear,
  weekdayOf,
  workingDaysBetween,
} from '../../src/platform/calendar.rules';
import type { CalendarYears, DayKind } from '../../src/platform/calendar.rules';
import { publishedExceptions, publishedYears } from '../../src/platform/calendar.seed';

function published(...years: number[]): CalendarYears {
  const cal: Record<number, Record<string, DayKind>> = {};
  for (const year of years) {
    cal[year] = Object.fromEntries(publishedExceptions(year).map(({ day, kind }) => [day, kind]));
  }
  return cal;
}

const cal = published(2022, 2023, 2024);

describe('a day', () => {
  it.each(['2023-02-28', '2024-02-29', '2000-02-29', '2023-12-31', '1900-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '0000-01-01',
    '0023-05-01',
    '1899-12-31',
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-1-1',
    '2023/01/01',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '2023-01-01\n',
    '+02023-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-01-01', -1, '2022-12-31'],
    ['2023-05-15', 0, '2023-05-15'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it.each([
    ['2023-04-21', 5],
    ['2023-04-23', 7],
    ['2023-04-24', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('must be one wherever it is used', () => {
    expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
    expect(() => weekdayOf('heute')).toThrow(RangeError);
    expect(() => workingDaysBetween(cal, '2023-01-01', '2023-02-30')).toThrow(RangeError);
  });
});

describe('working days', () => {
  it('puts the 15th working day after 2023-04-21 on 2023-05-15, as the Zijingang notice did', () => {
    expect(addWorkingDays(cal, '2023-04-21', 15)).toEqual({ day: '2023-05-15', provisional: false });
    expect(workingDaysBetween(cal, '2023-04-21', '2023-05-15')).toEqual({ count: 15, provisional: false });
    expect(legalDeadline(cal, '2023-04-21', 15)).toBe('2023-05-15');
  });

  it.each([
    ['2023-04-23', true, 'a Sunday worked for Labour Day'],
    ['2023-05-06', true, 'a Saturday worked for Labour Day'],
    ['2023-05-01', false, 'Labour Day, a Monday'],
    ['2023-04-29', false, 'a Saturday of the holiday'],
    ['2023-04-22', false, 'a plain Saturday'],
    ['2023-04-21', true, 'a plain Friday'],
  ])('%s: %s, %s', (day, working) => {
    expect(isWorkingDay(cal, day)).toEqual({ working, provisional: false });
  });

  it.each([
    ['2023-04-23', '2023-04-23', '2023-04-21'],
    ['2023-04-29', '2023-05-04', '2023-04-28'],
    ['2023-05-04', '2023-05-04', '2023-04-28'],
    ['2023-12-30', '2024-01-02', '2023-12-29'],
  ])('from %s the next is %s, the one before %s', (day, next, previous) => {
    expect(nextWorkingDay(cal, day)).toEqual({ day: next, provisional: false });
    expect(previousWorkingDay(cal, day)).toEqual({ day: previous, provisional: false });
  });

  it.each([
    ['2023-05-15', '2023-05-15', 0],
    ['2023-05-15', '2023-05-12', 0],
    ['2023-05-12', '2023-05-15', 1],
    ['2023-04-28', '2023-05-03', 0],
    ['2022-12-30', '2023-01-03', 1],
  ])('after %s up to %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(cal, from, to)).toEqual({ count, provisional: false });
  });

  it('counts none as the day itself, even on a Sunday, and only whole ones', () => {
    expect(addWorkingDays(cal, '2023-04-30', 0)).toEqual({ day: '2023-04-30', provisional: false });
    expect(addWorkingDays(cal, '2023-05-15', -15)).toEqual({ day: '2023-04-21', provisional: false });
    expect(() => addWorkingDays(cal, '2023-04-21', 1.5)).toThrow(RangeError);
  });

  it('counts back what it counted forward', () => {
    const start = fc
      .integer({ min: 0, max: 360 })
      .map((days) => nextWorkingDay(cal, addDays('2023-01-01', days)).day);
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 200 }), (from, n) => {
        const to = addWorkingDays(cal, from, n).day;
        expect(workingDaysBetween(cal, from, to).count).toBe(n);
        expect(addWorkingDays(cal, to, -n).day).toBe(from);
        expect(previousWorkingDay(cal, addDays(to, 1)).day).toBe(to);
      }),
    );
  });
});

describe('a year without a published calendar', () => {
  it('is read as Monday–Friday, and the answer is provisional', () => {
    expect(isWorkingDay(cal, '2025-10-01')).toEqual({ working: true, provisional: true });
    expect(addWorkingDays(cal, '2024-12-30', 3)).toEqual({ day: '2025-01-02', provisional: true });
    expect(addWorkingDays(cal, '2024-12-30', 1)).toEqual({ day: '2024-12-31', provisional: false });
    expect(nextWorkingDay(cal, '2025-01-04')).toEqual({ day: '2025-01-06', provisional: true });
    expect(previousWorkingDay(cal, '2022-01-01')).toEqual({ day: '2021-12-31', provisional: true });
    expect(workingDaysBetween(cal, '2024-12-31', '2025-01-01')).toEqual({ count: 1, provisional: true });
  });

  it('gives no legal deadline', () => {
    expect(() => legalDeadline(cal, '2024-12-30', 3)).toThrow(UnpublishedYear);
    expect(() => legalDeadline(cal, '2024-12-30', 3)).toThrow(expect.objectContaining({ year: 2025 }));
    expect(legalDeadline(cal, '2022-01-05', -1)).toBe('2022-01-04');
    expect(() => legalDeadline(cal, '2022-01-05', -2)).toThrow(expect.objectContaining({ year: 2021 }));
    expect(legalDeadline(cal, '2024-12-30', 1)).toBe('2024-12-31');
  });

  it('may be published without a single exception', () => {
    expect(isWorkingDay({ 2030: {} }, '2030-10-01')).toEqual({ working: true, provisional: false });
  });
});

describe('the calendar that ships', () => {
  it('holds 2004 to 2026 and claims no other year', () => {
    expect(publishedYears()).toEqual(Array.from({ length: 23 }, (_, at) => 2004 + at));
    expect(publishedYears().filter((year) => publishedExceptions(year).length === 0)).toEqual([]);
    expect([2003, 2027, 1900].flatMap(publishedExceptions)).toEqual([]);
    expect(publishedExceptions(Number.NaN)).toEqual([]);
  });

  it('knows Labour Day 2023 with the days worked for it', () => {
    const days = publishedExceptions(2023).filter(({ note }) => note === '劳动节');
    expect(days.map(({ day, kind }) => `${day.slice(5)} ${kind}`)).toEqual([
      '04-23 workday',
      '04-29 holiday',
      '04-30 holiday',
      '05-01 holiday',
      '05-02 holiday',
      '05-03 holiday',
      '05-06 workday',
    ]);
  });

  it('names days of that year only, in order, and workdays only at weekends', () => {
    for (let year = 2004; year <= 2026; year += 1) {
      const exceptions = publishedExceptions(year);
      const days = exceptions.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => isDay(day) && day.startsWith(`${year}-`))).toBe(true);
      expect(exceptions.filter(({ day, kind }) => kind === 'workday' && weekdayOf(day) <= 5)).toEqual([]);
    }
  });
});
