import {
  CalendarYears,
  addDays,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '../../platform/calendar.rules';
import { dayIn, instantOf, timeIn } from '../../platform/clock';

/** Who is reminded: whoever asked, or the officer to whom the enterprise is assigned at the time. */
export const RECIPIENT_RULES = ['me', 'assigned'] as const;
export type RecipientRule = (typeof RECIPIENT_RULES)[number];

/** How the district does it: config/service.yaml, and its time zone. */
export interface ReminderPolicy {
  readonly dueTime: string;
  readonly headsUp: boolean;
  readonly escalateAfterWorkingDays: number;
  readonly zone: string;
}

/** What somebody asked for: an instant, or a day, with or without a time. */
export type Asked = { readonly at: number } | { readonly day: string; readonly time: string | null };

export interface DuePlan {
  askedDay: string;
  askedTime: string | null;
  day: string;
  dueAt: number;
  /** A person named the time. It is kept as given, also on a Sunday. */
  explicit: boolean;
  provisional: boolean;
}

export function planDue(asked: Asked, calendar: CalendarYears, { dueTime, zone }: ReminderPolicy): DuePlan {
  if ('at' in asked) {
    const day = dayIn(zone, asked.at);
    return {
      askedDay: day,
      askedTime: timeIn(zone, asked.at),
      day,
      dueAt: asked.at,
      explicit: true,
      provisional: false,
    };
  }
  const { day: askedDay, time: askedTime } = asked;
  if (askedTime !== null) {
    const dueAt = instantOf(zone, askedDay, askedTime);
    return { askedDay, askedTime, day: askedDay, dueAt, explicit: true, provisional: false };
  }
  const { day, provisional } = nextWorkingDay(calendar, askedDay);
  return { askedDay, askedTime, day, dueAt: instantOf(zone, day, dueTime), explicit: false, provisional };
}

/** Whether somebody asks for the time that a reminder has already, such as a form that sends everything again. */
export function isSameTime(
  known: { explicit: number; dueAt: number; askedDay: string; askedTime: string | null },
  asked: Asked,
): boolean {
  if ('at' in asked) return known.explicit === 1 && known.dueAt === asked.at;
  return known.askedDay === asked.day && known.askedTime === asked.time;
}

/** "Follow up today", said in the afternoon: it is due now, and was not late. */
export function dueNoEarlierThan(plan: DuePlan, now: number): DuePlan {
  return plan.explicit || plan.dueAt >= now ? plan : { ...plan, dueAt: now };
}

/** The working day before, at the same time of day; null when that has gone by already. */
export function headsUpAt(
  plan: Pick<DuePlan, 'day' | 'dueAt'>,
  calendar: CalendarYears,
  { zone }: ReminderPolicy,
  now: number,
): number | null {
  const at = instantOf(zone, previousWorkingDay(calendar, plan.day).day, timeIn(zone, plan.dueAt));
  return at > now ? at : null;
}

/** The morning on which it has been overdue for so many working days that the managers must know. */
export function escalateAt(day: string, calendar: CalendarYears, policy: ReminderPolicy): number {
  return instantOf(
    policy.zone,
    addWorkingDays(calendar, day, policy.escalateAfterWorkingDays).day,
    policy.dueTime,
  );
}

/** A snooze until a day rings at the usual time of a working day; an instant is kept as given. */
export function snoozeUntil(asked: Asked, calendar: CalendarYears, policy: ReminderPolicy): number {
  return planDue(asked, calendar, policy).dueAt;
}

/** Nothing is overdue before a working day has begun after its day: on Saturday, Friday's is still due. */
export function overdueBefore(today: string, calendar: CalendarYears): string {
  return isWorkingDay(calendar, today).working ? today : previousWorkingDay(calendar, today).day;
}

/**
 * The working days by which things of these days are overdue today. It walks back from today once, however many are
 * asked of it: a page of last year's reminders would otherwise count the year fifty times.
 */
export function overdueCounter(today: string, calendar: CalendarYears): (day: string) => number {
  const counts = new Map([[today, 0]]);
  let earliest = today;
  return (day) => {
    while (earliest > day) {
      const later = isWorkingDay(calendar, earliest).working ? 1 : 0;
      const count = (counts.get(earliest) ?? 0) + later;
      earliest = addDays(earliest, -1);
      counts.set(earliest, count);
    }
    return counts.get(day) ?? 0;
  };
}

/** Whole minutes; a queue's seconds are not lateness. */
export function lateMinutes(dueAt: number, deliveredAt: number): number {
  return Math.max(0, Math.floor((deliveredAt - dueAt) / 60_000));
}

export const STANDINGS = ['due', 'overdue', 'heads_up', 'upcoming', 'snoozed', 'done', 'cancelled'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface StandingFacts {
  status: 'scheduled' | 'delivered' | 'done' | 'cancelled';
  day: string;
  announcedAt: number | null;
  snoozedUntil: number | null;
}

/** Where it stands in the inbox. A snooze silences the bell; the promise keeps its day and counts its overdue days. */
export function standingOf(facts: StandingFacts, now: number, overdueBeforeDay: string): Standing {
  if (facts.status === 'done' || facts.status === 'cancelled') return facts.status;
  if (facts.status === 'scheduled') return facts.announcedAt === null ? 'upcoming' : 'heads_up';
  if (facts.snoozedUntil !== null && facts.snoozedUntil > now) return 'snoozed';
  return facts.day < overdueBeforeDay ? 'overdue' : 'due';
}

/**
 * Whether a visit that is being logged ticks a promise by itself: only one's own, and only when all the enterprises to
 * which it was made are visited. Whoever looked in on one firm has not kept a forum's promise to twenty.
 */
export function preTicked(
  promise: { recipientId: string; enterpriseIds: readonly string[] },
  actorId: string,
  visited: ReadonlySet<string>,
): boolean {
  return promise.recipientId === actorId && promise.enterpriseIds.every((id) => visited.has(id));
}

/**
 * Whether an open reminder goes with an enterprise to its new officer. What was left to "the assigned officer" follows
 * the assignment; so does what the former officer promised to this enterprise alone. A person's decision to hand it to
 * somebody else, and promises to many enterprises, stay where they are.
 */
export function goesWithAssignment(
  reminder: { kind: string; recipientId: string; recipientRule: RecipientRule; enterpriseId: string | null },
  enterpriseCount: number,
  change: { enterpriseId: string; fromOfficerId: string | null },
): boolean {
  if (reminder.enterpriseId !== change.enterpriseId) return false;
  if (reminder.recipientRule === 'assigned') return true;
  return (
    reminder.kind === 'follow_up' && reminder.recipientId === change.fromOfficerId && enterpriseCount === 1
  );
}
