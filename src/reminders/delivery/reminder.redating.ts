import { Injectable } from '@nestjs/common';
import { calendarPublished } from '../../platform/calendar.service';
import { Tx } from '../../platform/database/tx';
import { OnJob } from '../../platform/jobs/on-job';
import { NextVisits } from '../promises/next-visits';
import { ReminderAudit } from '../promises/reminder.audit';
import { ReminderBell } from './reminder.bell';
import { ReminderGate } from '../inbox/reminder.gate';
import { ReminderPlanner } from '../promises/reminder.planner';
import { RemindersService } from '../promises/reminders.service';

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
  ) {}

  @OnJob(calendarPublished)
  async redate({ year }: { year: number }, tx: Tx): Promise<void> {
    const ids = await tx.all<{ id: string }>(
      `SELECT id FROM reminder WHERE status = 'scheduled' AND explicit = 0
       AND ((day >= :first AND day <= :last) OR (askedDay >= :first AND askedDay <= :last)) ORDER BY id`,
      { first: `${year}-01-01`, last: `${year}-12-31` },
    );
    for (const { id } of ids) {
      const before = await this.gate.lock(tx, id);
      if (before?.status !== 'scheduled' || before.explicit === 1) continue;
      const asked = { day: before.askedDay, time: before.askedTime };
      const { day, dueAt, provisional } = await this.planner.replan(tx, asked);
      if (day === before.day && (provisional ? 1 : 0) === before.provisional) continue;
      const moved = day !== before.day;
      const dates = moved ? { day, dueAt } : {};
      const after = { ...before, ...dates, provisional: provisional ? 1 : 0, version: before.version + 1 };
      await this.reminders.rewrite(tx, before, after);
      if (!moved) continue;
      await this.bell.set(tx, after);
      await this.nextVisits.note(tx, await this.reminders.enterprisesOf(tx, id));
      await this.audit.record(tx, 'redate', before, after);
    }
  }
}
