import { Injectable } from '@nestjs/common';
import { CalendarYears, addDays } from '../../platform/calendar.rules';
import { Calendar } from '../../platform/calendar.service';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Refusal } from '../../platform/errors';
import { Settings } from '../../platform/settings';
import { REMINDER_PAST, REMINDER_TOO_FAR } from './reminder.errors';
import {
  Asked,
  DuePlan,
  ReminderPolicy,
  dueNoEarlierThan,
  overdueBefore,
  planDue,
  snoozeUntil,
} from './reminders.rules';

/** Beyond this it is a slip of the finger, and far beyond it days have no four-digit years. */
const FARTHEST_DAYS = 3_660;

/** The rules of reminders with this district's settings, calendar and clock in their hands. */
@Injectable()
export class ReminderPlanner {
  readonly policy: ReminderPolicy;

  constructor(
    settings: Settings,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {
    const section = settings.section('reminders');
    this.policy = {
      dueTime: section.time('dueTime'),
      headsUp: section.flag('headsUp'),
      escalateAfterWorkingDays: section.whole('escalateAfterWorkingDays', 1, 100),
      zone: clock.zone,
    };
  }

  years(reader: Reader): Promise<CalendarYears> {
    return this.calendar.years(reader);
  }

  /** A new promise: neither gone by nor beyond reason. */
  async plan(reader: Reader, asked: Asked): Promise<DuePlan> {
    this.insistOnFuture(asked);
    return dueNoEarlierThan(planDue(asked, await this.years(reader), this.policy), this.clock.now());
  }

  /** An old promise under the calendar of today. */
  async replan(reader: Reader, asked: Asked): Promise<DuePlan> {
    return planDue(asked, await this.years(reader), this.policy);
  }

  async snooze(reader: Reader, asked: Asked): Promise<number> {
    this.insistOnFuture(asked);
    const until = snoozeUntil(asked, await this.years(reader), this.policy);
    if (until <= this.clock.now()) throw new Refusal(REMINDER_PAST);
    return until;
  }

  async overdueBefore(reader: Reader): Promise<string> {
    return overdueBefore(this.clock.today(), await this.years(reader));
  }

  private insistOnFuture(asked: Asked): void {
    const now = this.clock.now();
    const today = this.clock.today();
    if ('at' in asked) {
      if (asked.at < now) throw new Refusal(REMINDER_PAST);
      if (asked.at > now + FARTHEST_DAYS * 86_400_000) throw new Refusal(REMINDER_TOO_FAR);
      return;
    }
    if (asked.day < today) throw new Refusal(REMINDER_PAST);
    if (asked.day > addDays(today, FARTHEST_DAYS)) throw new Refusal(REMINDER_TOO_FAR);
    if (asked.time !== null && planDue(asked, {}, this.policy).dueAt < now) throw new Refusal(REMINDER_PAST);
  }
}
