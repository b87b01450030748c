import { Injectable } from '@nestjs/common';
import { accountDisabled } from '../../accounts/people/account.jobs';
import { assignmentChanged } from '../../enterprises/assignments/assignment.jobs';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { OnJob } from '../../platform/jobs/on-job';
import { ReminderActs } from '../inbox/reminder.acts';
import { ReminderDeliveries } from './reminder.delivery';
import { Reminder } from '../promises/reminder.entity';
import { ReminderGate } from '../inbox/reminder.gate';
import { ReminderPeople } from './reminder.people';
import { goesWithAssignment } from '../promises/reminders.rules';
import { RemindersService, isOpen } from '../promises/reminders.service';

/** Promises outlive those who made them: they go with the assignment, and with a disabled account. */
@Injectable()
export class ReminderHandover {
  constructor(
    private readonly gate: ReminderGate,
    private readonly reminders: RemindersService,
    private readonly acts: ReminderActs,
    private readonly deliveries: ReminderDeliveries,
    private readonly people: ReminderPeople,
    private readonly clock: Clock,
  ) {}

  @OnJob(assignmentChanged)
  async follow(
    change: { enterpriseId: string; fromOfficerId: string | null; toOfficerId: string },
    tx: Tx,
  ): Promise<void> {
    // The job may be late, and the assignment have changed again: what counts is who it is now.
    const officerId = await this.people.assigned(tx, change.enterpriseId);
    if (!officerId) return;
    const ids = await tx.all<{ id: string }>(
      `SELECT r.id AS id FROM reminder_enterprise re JOIN reminder r ON r.id = re.reminderId
       WHERE re.enterpriseId = :enterpriseId AND r.status IN ('scheduled', 'delivered') ORDER BY r.id`,
      { enterpriseId: change.enterpriseId },
    );
    for (const { id } of ids) {
      const reminder = await this.gate.lock(tx, id);
      if (!reminder || !isOpen(reminder) || reminder.recipientId === officerId) continue;
      const count = (await this.reminders.enterprisesOf(tx, id)).length;
      if (goesWithAssignment(reminder, count, change)) await this.acts.passTo(tx, reminder, officerId);
    }
  }

  @OnJob(accountDisabled)
  async inherit({ accountId }: { accountId: string }, tx: Tx): Promise<void> {
    const ids = await tx.all<{ id: string }>(
      `SELECT id FROM reminder WHERE recipientId = :accountId AND status IN ('scheduled', 'delivered') ORDER BY id`,
      { accountId },
    );
    for (const { id } of ids) {
      const reminder = await this.gate.lock(tx, id);
      if (!reminder || !isOpen(reminder) || reminder.recipientId !== accountId) continue;
      const enterpriseIds = await this.reminders.enterprisesOf(tx, id);
      const heir = await this.heirOf(tx, reminder, enterpriseIds);
      if (heir) await this.acts.passTo(tx, reminder, heir);
      else if (reminder.escalatedAt === null) {
        const admins = await this.people.adminsOf(tx, enterpriseIds);
        await this.deliveries.escalate(tx, reminder, admins, this.clock.now());
      }
    }
  }

  /** The enterprise's officer, else a manager of its area. */
  private async heirOf(
    tx: Tx,
    reminder: Reminder,
    enterpriseIds: readonly string[],
  ): Promise<string | undefined> {
    const officer = reminder.enterpriseId ? await this.people.assigned(tx, reminder.enterpriseId) : undefined;
    const others = [officer, ...(await this.people.managersOf(tx, enterpriseIds))];
    return others.find((id) => id !== undefined && id !== reminder.recipientId);
  }
}
