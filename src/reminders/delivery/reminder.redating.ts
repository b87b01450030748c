import { Injectable } from '@nestjs/common';
import { addDays } from '../../platform/calendar.rules';
import { calendarPublished } from '../../platform/calendar.service';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { JobsService } from '../../platform/jobs/jobs.service';
import { OnJob } from '../../platform/jobs/on-job';
import { NextVisits } from '../promises/next-visits';
import { ReminderAudit } from '../promises/reminder.audit';
import { ReminderBell } from './reminder.bell';
import { Reminder } from '../promises/reminder.entity';
import { ReminderGate } from '../inbox/reminder.gate';
import { reminderRedating } from './reminder.jobs';
import { ReminderPlanner } from '../promises/reminder.planner';
import { RemindersService } from '../promises/reminders.service';

/** Reminders in one transaction. */
const BATCH = 200;
const LONGEST_HOLIDAY_DAYS = 20;

/** The State Council has published a year, or an administrator corrected one: what waits in it is dated anew. */
@Injectable()
export class ReminderRedating {
  constructor(
    private readonly gate: ReminderGate,
    private readonly reminders: RemindersService,
    private readonly planner: ReminderPlanner,
    private readonly bell: ReminderBell,
    private readonly nextVisits: NextVisits,
    private readonly audit: ReminderAudit,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
  ) {}

  @OnJob(calendarPublished)
  redate({ year }: { year: number }, tx: Tx): Promise<void> {
    return this.redateOn({ year, after: '' }, tx);
  }

  @OnJob(reminderRedating)
  async redateOn({ year, after }: { year: number; after: string }, tx: Tx): Promise<void> {
    const first = `${year}-01-01`;
    const last = `${year}-12-31`;
    const rows = await tx.all<{ id: string }>(
      `SELECT id FROM reminder WHERE id > :after AND (
         (status = 'scheduled' AND ((day >= :first AND day <= :soonAfter) OR (askedDay >= :first AND askedDay <= :last)))
         OR (status = 'delivered' AND escalatedAt IS NULL AND day >= :notLongBefore AND day <= :last))
       ORDER BY id LIMIT ${BATCH}`,
      {
        after,
        first,
        last,
        // A heads-up lies before its day, and an escalation after it, across the turn of the year too.
        soonAfter: addDays(last, LONGEST_HOLIDAY_DAYS),
        notLongBefore: addDays(
          first,
          -2 * this.planner.policy.escalateAfterWorkingDays - LONGEST_HOLIDAY_DAYS,
        ),
      },
    );
    const ids = rows.map(({ id }) => id);
    await this.nextVisits.lockOf(tx, ids);
    for (const id of ids) {
      const before = await this.gate.lock(tx, id);
      if (before?.status === 'scheduled') await this.replan(tx, before);
      else if (before?.status === 'delivered' && before.escalatedAt === null)
        await this.bell.watch(tx, before);
    }
    if (ids.length < BATCH) return;
    const rest = { year, after: ids[BATCH - 1] };
    await this.jobs.schedule(tx, reminderRedating, {
      key: String(year),
      payload: rest,
      dueAt: this.clock.now(),
    });
  }

  private async replan(tx: Tx, before: Reminder): Promise<void> {
    const asked = { day: before.askedDay, time: before.askedTime };
    const plan = before.explicit === 1 ? undefined : await this.planner.replan(tx, asked);
    const moved = plan !== undefined && plan.day !== before.day;
    const provisional = plan?.provisional ? 1 : 0;
    if (moved || provisional !== before.provisional) {
      const dates = moved ? { day: plan.day, dueAt: plan.dueAt } : {};
      const after = { ...before, ...dates, provisional, version: before.version + 1 };
      await this.reminders.rewrite(tx, before, after);
      if (moved) {
        await this.bell.set(tx, after);
        await this.nextVisits.note(tx, await this.reminders.enterprisesOf(tx, before.id));
        await this.audit.record(tx, 'redate', before, after);
        return;
      }
    }
    // Its own day stays, but the working day before it may be another one.
    if (before.announcedAt === null) await this.bell.announceBefore(tx, before);
  }
}
