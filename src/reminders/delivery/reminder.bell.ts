import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { newId } from '../../platform/ids';
import { JobsService } from '../../platform/jobs/jobs.service';
import { DeliveryCause } from './reminder-delivery.entity';
import type { Reminder } from '../promises/reminder.entity';
import { reminderDue, reminderEscalation, reminderHeadsUp } from './reminder.jobs';
import { ReminderPlanner } from '../promises/reminder.planner';
import { escalateAt, headsUpAt } from '../promises/reminders.rules';

/** The jobs of one reminder, and the evidence that they rang. */
@Injectable()
export class ReminderBell {
  constructor(
    private readonly jobs: JobsService,
    private readonly planner: ReminderPlanner,
    private readonly clock: Clock,
  ) {}

  /** For a reminder that waits for its day. Setting it again moves it, and fences a ring that is under way. */
  async set(tx: Tx, reminder: Reminder): Promise<void> {
    const { id, dueAt } = reminder;
    await this.jobs.schedule(tx, reminderDue, {
      key: id,
      payload: { reminderId: id, cause: 'due', dueAt },
      dueAt,
    });
    await this.announceBefore(tx, reminder);
  }

  /** The working day before, if somebody wants to be told then. */
  async announceBefore(tx: Tx, reminder: Reminder): Promise<void> {
    if (reminder.headsUp === 0) return;
    const { id } = reminder;
    const years = await this.planner.years(tx);
    const before = headsUpAt(reminder, years, this.planner.policy, this.clock.now());
    if (before === null) await this.jobs.cancel(tx, reminderHeadsUp, id);
    else
      await this.jobs.schedule(tx, reminderHeadsUp, {
        key: id,
        payload: { reminderId: id, dueAt: before },
        dueAt: before,
      });
  }

  async snooze(tx: Tx, id: string, until: number): Promise<void> {
    const payload = { reminderId: id, cause: 'snooze' as const, dueAt: until };
    await this.jobs.schedule(tx, reminderDue, { key: id, payload, dueAt: until });
  }

  async unsnooze(tx: Tx, id: string): Promise<void> {
    await this.jobs.cancel(tx, reminderDue, id);
  }

  /** Counted from the promise's day, however late it arrived. */
  async watch(tx: Tx, { id, day }: Reminder): Promise<void> {
    const dueAt = escalateAt(day, await this.planner.years(tx), this.planner.policy);
    await this.jobs.schedule(tx, reminderEscalation, { key: id, payload: { reminderId: id, dueAt }, dueAt });
  }

  async silence(
    tx: Tx,
    reminder: Pick<Reminder, 'id' | 'status' | 'headsUp' | 'snoozedUntil'>,
  ): Promise<void> {
    const waits = reminder.status === 'scheduled';
    if (waits || reminder.snoozedUntil !== null) await this.jobs.cancel(tx, reminderDue, reminder.id);
    if (waits && reminder.headsUp === 1) await this.jobs.cancel(tx, reminderHeadsUp, reminder.id);
    if (!waits) await this.jobs.cancel(tx, reminderEscalation, reminder.id);
  }

  /** Puts it into somebody's inbox. False when this ring has been there before. */
  async deliver(
    tx: Tx,
    reminderId: string,
    accountId: string,
    cause: DeliveryCause,
    dueAt: number,
  ): Promise<boolean> {
    const affected = await tx.write(
      `INSERT INTO reminder_delivery (id, reminderId, accountId, cause, dueAt, deliveredAt)
       VALUES (:id, :reminderId, :accountId, :cause, :dueAt, :deliveredAt)
       ON CONFLICT (reminderId, cause, accountId, dueAt) DO NOTHING`,
      { id: newId(), reminderId, accountId, cause, dueAt, deliveredAt: this.clock.now() },
    );
    return affected === 1;
  }
}
