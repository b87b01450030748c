import * as fc from 'fast-check';
import { addDays, isWorkingDay, workingDaysBetween } from '../../src/platform/calendar.rules';
import type { CalendarYears } from '../../src/platform/calendar.rules';
import { publishedExceptions } from '../../src/platform/calendar.seed';
import { dayIn, instantOf } from '../../src/platform/clock';
import {
  dueNoEarlierThan,
  escalateAt,
  goesWithAssignment,
  headsUpAt,
  lateMinutes,
  overdueBefore,
  overdueCounter,
  planDue,
  preTicked,
  snoozeUntil,
  standingOf,
} from '../../src/reminders/promises/reminders.rules';

const zone = 'Asia/Shanghai';
const policy = { dueTime: '08:30', headsUp: false, escalateAfterWorkingDays: 3, zone };
const calendar: CalendarYears = Object.fromEntries(
  [2022, 2023, 2024].map((year) => [
    year,
    Object.fromEntries(publishedExceptions(year).map(({ day, kind }) => [day, kind])),
  ]),
);
const at = (day: string, time: string) => instantOf(zone, day, time);
const overdueWorkingDays = (day: string, today: string) => overdueCounter(today, calendar)(day);
const onDay = (day: string, time: string | null = null) => planDue({ day, time }, calendar, policy);

describe('a follow-up is due', () => {
  it('at half past eight of its day, in the zone of the district', () => {
    expect(onDay('2023-03-17')).toEqual({
      askedDay: '2023-03-17',
      askedTime: null,
      day: '2023-03-17',
      dueAt: Date.parse('2023-03-17T08:30:00+08:00'),
      explicit: false,
      provisional: false,
    });
  });

  it.each([
    ['2023-03-18', '2023-03-20', 'a plain Saturday'],
    ['2023-04-23', '2023-04-23', 'a Sunday worked for Labour Day'],
    ['2023-04-29', '2023-05-04', 'Labour Day'],
    ['2023-05-06', '2023-05-06', 'a Saturday worked for Labour Day'],
    ['2023-12-30', '2024-01-02', 'New Year of the next year'],
  ])('%s: on %s (%s)', (asked, due) => {
    const plan = onDay(asked);
    expect(plan).toMatchObject({ askedDay: asked, day: due, dueAt: at(due, '08:30'), explicit: false });
  });

  it('at the time that was named, also on a Sunday', () => {
    expect(onDay('2023-03-19', '14:05')).toMatchObject({
      day: '2023-03-19',
      dueAt: at('2023-03-19', '14:05'),
      explicit: true,
    });
  });

  it('at the very instant that was given', () => {
    const instant = Date.parse('2023-03-18T23:30:12.345+08:00');
    const plan = planDue({ at: instant }, calendar, policy);
    expect(plan).toMatchObject({ dueAt: instant, day: '2023-03-18', askedTime: '23:30', explicit: true });
  });

  it('provisionally in a year that nobody has published, by plain weeks', () => {
    expect(onDay('2025-10-01')).toMatchObject({ day: '2025-10-01', provisional: true });
    expect(onDay('2025-01-04')).toMatchObject({ day: '2025-01-06', provisional: true });
    expect(onDay('2025-01-04', '09:00')).toMatchObject({ day: '2025-01-04', provisional: false });
    const published = {
      ...calendar,
      2025: { '2025-10-01': 'holiday', '2025-10-02': 'holiday' },
    } as CalendarYears;
    expect(planDue({ day: '2025-10-01', time: null }, published, policy)).toMatchObject({
      day: '2025-10-03',
      provisional: false,
    });
  });

  it('now, when today was said after half past eight; a named time stays', () => {
    const now = at('2023-03-10', '15:00');
    expect(dueNoEarlierThan(onDay('2023-03-10'), now).dueAt).toBe(now);
    expect(dueNoEarlierThan(onDay('2023-03-13'), now).dueAt).toBe(at('2023-03-13', '08:30'));
    expect(dueNoEarlierThan(onDay('2023-03-10', '16:00'), now).dueAt).toBe(at('2023-03-10', '16:00'));
  });

  it('always on a working day, never before the day that was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const asked = addDays('2022-06-01', days);
        const { day, dueAt } = onDay(asked);
        expect(day >= asked).toBe(true);
        expect(isWorkingDay(calendar, day).working).toBe(true);
        expect(dayIn(zone, dueAt)).toBe(day);
      }),
    );
  });
});

describe('the heads-up', () => {
  const long = at('2023-03-01', '08:00');

  it.each([
    ['2023-03-17', '2023-03-16'],
    ['2023-03-20', '2023-03-17'],
    ['2023-05-04', '2023-04-28'],
    ['2023-04-24', '2023-04-23'],
  ])('for %s comes on %s at the same time', (due, before) => {
    expect(headsUpAt(onDay(due), calendar, policy, long)).toBe(at(before, '08:30'));
    expect(headsUpAt(onDay(due, '16:20'), calendar, policy, long)).toBe(at(before, '16:20'));
  });

  it('is left out when its time has gone by', () => {
    expect(headsUpAt(onDay('2023-03-17'), calendar, policy, at('2023-03-16', '08:30'))).toBeNull();
  });
});

describe('overdue', () => {
  it.each([
    ['2023-03-10', '2023-03-10', 0],
    ['2023-03-10', '2023-03-12', 0],
    ['2023-03-10', '2023-03-13', 1],
    ['2023-04-28', '2023-05-04', 1],
    ['2023-05-05', '2023-05-06', 1],
  ])('%s, seen on %s, by %i working days', (day, today, expected) => {
    expect(overdueWorkingDays(day, today)).toBe(expected);
    expect(day < overdueBefore(today, calendar)).toBe(expected > 0);
  });

  it('escalates in the morning of the day on which the count is reached', () => {
    const instant = escalateAt('2023-04-27', calendar, policy);
    expect(instant).toBe(at('2023-05-05', '08:30'));
    expect(overdueWorkingDays('2023-04-27', '2023-05-05')).toBe(3);
  });

  it('agrees with the list that the inbox shows, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }), (from, length) => {
        const day = addDays('2023-01-01', from);
        const today = addDays(day, length);
        expect(day < overdueBefore(today, calendar)).toBe(overdueWorkingDays(day, today) > 0);
        expect(overdueWorkingDays(day, today)).toBe(workingDaysBetween(calendar, day, today).count);
      }),
    );
  });
});

describe('where it stands', () => {
  const now = at('2023-03-13', '10:00');
  const facts = { status: 'delivered', day: '2023-03-13', announcedAt: null, snoozedUntil: null } as const;

  it.each([
    [{ ...facts, status: 'scheduled' }, 'upcoming'],
    [{ ...facts, status: 'scheduled', announcedAt: now - 1 }, 'heads_up'],
    [facts, 'due'],
    [{ ...facts, day: '2023-03-10' }, 'overdue'],
    [{ ...facts, snoozedUntil: now + 1 }, 'snoozed'],
    [{ ...facts, snoozedUntil: now - 1 }, 'due'],
    [{ ...facts, status: 'done' }, 'done'],
    [{ ...facts, status: 'cancelled' }, 'cancelled'],
  ] as const)('%j is %s', (row, expected) => {
    expect(standingOf(row, now, '2023-03-13')).toBe(expected);
  });

  it('snoozed until a Saturday it rings on Monday; until an instant, then', () => {
    const until = (day: string) => snoozeUntil({ day, time: null }, calendar, policy);
    expect(until('2023-03-18')).toBe(at('2023-03-20', '08:30'));
    expect(snoozeUntil({ at: now + 5 }, calendar, policy)).toBe(now + 5);
  });

  it('is late by whole minutes, and never early', () => {
    expect([0, 59_999, 60_000, 3_700_000, -5].map((ms) => lateMinutes(now, now + ms))).toEqual([
      0, 0, 1, 61, 0,
    ]);
  });
});

describe('a logged visit', () => {
  it("ticks one's own promise when everybody it was made to is visited", () => {
    const promise = { recipientId: 'wang', enterpriseIds: ['a', 'b'] };
    expect(preTicked(promise, 'wang', new Set(['a', 'b', 'c']))).toBe(true);
    expect(preTicked(promise, 'wang', new Set(['a']))).toBe(false);
    expect(preTicked(promise, 'li', new Set(['a', 'b']))).toBe(false);
  });
});

describe('a new officer for an enterprise', () => {
  const change = { enterpriseId: 'a', fromOfficerId: 'wang' };
  const own = { kind: 'follow_up', recipientId: 'wang', recipientRule: 'me', enterpriseId: 'a' } as const;

  it('takes over what the former officer promised, and what was left to whoever is assigned', () => {
    expect(goesWithAssignment(own, 1, change)).toBe(true);
    expect(goesWithAssignment({ ...own, recipientRule: 'assigned', recipientId: 'zhao' }, 1, change)).toBe(
      true,
    );
  });

  it("does not take over notes to oneself, a colleague's promise, another enterprise's, or a forum's", () => {
    expect(goesWithAssignment({ ...own, kind: 'manual' }, 1, change)).toBe(false);
    expect(goesWithAssignment({ ...own, recipientId: 'li' }, 1, change)).toBe(false);
    expect(goesWithAssignment({ ...own, enterpriseId: 'b' }, 1, change)).toBe(false);
    expect(goesWithAssignment(own, 20, change)).toBe(false);
  });
});
