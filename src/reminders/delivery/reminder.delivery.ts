import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { OnJob } from '../../platform/jobs/on-job';
import { ReminderAudit } from '../promises/reminder.audit';
import { ReminderBell } from './reminder.bell';
import { Reminder } from '../promises/reminder.entity';
import { ReminderGate } from '../inbox/reminder.gate';
import { reminderDue, reminderEscalation, reminderHeadsUp } from './reminder.jobs';
import { ReminderPeople } from './reminder.people';
import { lateMinutes } from '../promises/reminders.rules';
import { RemindersService } from '../promises/reminders.service';

/**
 * What happens at a reminder's times. A late job delivers late and says so; it is never too late. Delivering moves no
 * version, for nobody who looks at the inbox has changed anything.
 */
@Injectable()
export class ReminderDeliveries {
  constructor(
    private readonly gate: ReminderGate,
    private readonly reminders: RemindersService,
    private readonly bell: ReminderBell,
    private readonly people: ReminderPeople,
    private readonly audit: ReminderAudit,
    private readonly clock: Clock,
  ) {}

  @OnJob(reminderHeadsUp)
  async announce({ reminderId, dueAt }: { reminderId: string; dueAt: number }, tx: Tx): Promise<void> {
    const reminder = await this.gate.lock(tx, reminderId);
    if (reminder?.status !== 'scheduled') return;
    await this.bell.deliver(tx, reminderId, reminder.recipientId, 'heads_up', dueAt);
    await tx.update(Reminder, { id: reminderId }, { announcedAt: this.clock.now() });
  }

  @OnJob(reminderDue)
  async ring(ring: { reminderId: string; cause: 'due' | 'snooze'; dueAt: number }, tx: Tx): Promise<void> {
    const { reminderId, cause, dueAt } = ring;
    const reminder = await this.gate.lock(tx, reminderId);
    if (reminder?.status !== (cause === 'due' ? 'scheduled' : 'delivered')) return;
    const deliveredAt = this.clock.now();
    await this.bell.deliver(tx, reminderId, reminder.recipientId, cause, dueAt);
    if (cause === 'snooze') {
      await tx.update(Reminder, { id: reminderId }, { snoozedUntil: null });
      return;
    }
    const late = lateMinutes(dueAt, deliveredAt);
    await tx.update(Reminder, { id: reminderId }, { status: 'delivered', deliveredAt, lateMinutes: late });
    if (reminder.escalatedAt === null) await this.bell.watch(tx, reminder);
  }

  @OnJob(reminderEscalation)
  async urge({ reminderId, dueAt }: { reminderId: string; dueAt: number }, tx: Tx): Promise<void> {
    const reminder = await this.gate.lock(tx, reminderId);
    if (reminder?.status !== 'delivered' || reminder.escalatedAt !== null) return;
    const enterpriseIds = await this.reminders.enterprisesOf(tx, reminderId);
    const managers = await this.people.managersOf(tx, enterpriseIds);
    const told = managers.filter((id) => id !== reminder.recipientId);
    await this.escalate(
      tx,
      reminder,
      told.length > 0 ? told : await this.people.adminsOf(tx, enterpriseIds),
      dueAt,
    );
  }

  /** Once in a reminder's life, however many managers there are. */
  async escalate(tx: Tx, reminder: Reminder, to: readonly string[], dueAt: number): Promise<void> {
    for (const accountId of to) {
      if (accountId !== reminder.recipientId)
        await this.bell.deliver(tx, reminder.id, accountId, 'escalation', dueAt);
    }
    const after = { ...reminder, escalatedAt: this.clock.now() };
    await tx.update(Reminder, { id: reminder.id }, { escalatedAt: after.escalatedAt });
    await this.audit.record(tx, 'escalate', reminder, after);
  }
}
