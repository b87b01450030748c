import { Injectable } from '@nestjs/common';
import { accountDisabled } from '../../accounts/people/account.jobs';
import { assignmentChanged } from '../../enterprises/assignments/assignment.jobs';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { JobsService } from '../../platform/jobs/jobs.service';
import { OnJob } from '../../platform/jobs/on-job';
import { ReminderActs } from '../inbox/reminder.acts';
import { ReminderDeliveries } from './reminder.delivery';
import { Reminder } from '../promises/reminder.entity';
import { ReminderGate } from '../inbox/reminder.gate';
import { reminderFollowing, reminderInheriting } from './reminder.jobs';
import { ReminderPeople } from './reminder.people';
import { NextVisits } from '../promises/next-visits';
import { goesWithAssignment } from '../promises/reminders.rules';
import { RemindersService, isOpen } from '../promises/reminders.service';

/** Reminders in one transaction. */
const BATCH = 100;
const NOTE_OF_NOBODY = '账号已停用，个人备忘随之取消';

interface Change {
  enterpriseId: string;
  fromOfficerId: string | null;
}

/** Promises outlive those who made them: they go with the assignment, and with a disabled account. */
@Injectable()
export class ReminderHandover {
  constructor(
    private readonly gate: ReminderGate,
    private readonly reminders: RemindersService,
    private readonly acts: ReminderActs,
    private readonly deliveries: ReminderDeliveries,
    private readonly people: ReminderPeople,
    private readonly nextVisits: NextVisits,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
  ) {}

  @OnJob(assignmentChanged)
  follow({ enterpriseId, fromOfficerId }: Change, tx: Tx, { key }: { key: string }): Promise<void> {
    return this.followOn({ enterpriseId, fromOfficerId, after: '' }, tx, { key });
  }

  @OnJob(reminderFollowing)
  async followOn(
    { after, ...change }: Change & { after: string },
    tx: Tx,
    { key }: { key: string },
  ): Promise<void> {
    // The job may be late, and the assignment have changed again: what counts is who it is now.
    const officerId = await this.people.assigned(tx, change.enterpriseId);
    if (!officerId) return;
    const ids = await tx.all<{ id: string }>(
      `SELECT r.id AS id FROM reminder_enterprise re JOIN reminder r ON r.id = re.reminderId
       WHERE re.enterpriseId = :enterpriseId AND r.enterpriseId = :enterpriseId AND r.recipientId <> :officerId
       AND r.status IN ('scheduled', 'delivered') AND r.id > :after ORDER BY r.id LIMIT ${BATCH}`,
      { enterpriseId: change.enterpriseId, officerId, after },
    );
    for (const reminder of await this.take(tx, ids)) {
      if (reminder.recipientId === officerId) continue;
      const count = (await this.reminders.enterprisesOf(tx, reminder.id)).length;
      if (goesWithAssignment(reminder, count, change)) await this.acts.passTo(tx, reminder, officerId);
    }
    if (ids.length < BATCH) return;
    const payload = { ...change, after: ids[BATCH - 1].id };
    await this.jobs.schedule(tx, reminderFollowing, { key, payload, dueAt: this.clock.now() });
  }

  @OnJob(accountDisabled)
  inherit({ accountId }: { accountId: string }, tx: Tx): Promise<void> {
    return this.inheritFrom(tx, accountId, '');
  }

  @OnJob(reminderInheriting)
  async inheritOn({ accountId, after }: { accountId: string; after: string }, tx: Tx): Promise<void> {
    // Somebody thought better of it meanwhile: the rest stays where it is.
    if (!(await this.people.isReachable(tx, accountId))) await this.inheritFrom(tx, accountId, after);
  }

  /** The recipient can no longer come in: it goes to somebody who can, and a note to oneself to nobody. */
  async passOn(tx: Tx, reminder: Reminder): Promise<void> {
    if (reminder.enterpriseId === null) {
      await this.reminders.cancel(tx, reminder, NOTE_OF_NOBODY);
      return;
    }
    const enterpriseIds = await this.reminders.enterprisesOf(tx, reminder.id);
    const heir = await this.people.heirOf(tx, reminder, enterpriseIds);
    if (heir) await this.acts.passTo(tx, reminder, heir);
    else if (reminder.escalatedAt === null) {
      const admins = await this.people.adminsOf(tx, enterpriseIds);
      await this.deliveries.escalate(tx, reminder, admins, this.clock.now());
    }
  }

  private async inheritFrom(tx: Tx, accountId: string, after: string): Promise<void> {
    const ids = await tx.all<{ id: string }>(
      `SELECT id FROM reminder WHERE recipientId = :accountId AND status IN ('scheduled', 'delivered')
       AND id > :after ORDER BY id LIMIT ${BATCH}`,
      { accountId, after },
    );
    for (const reminder of await this.take(tx, ids)) {
      if (reminder.recipientId === accountId) await this.passOn(tx, reminder);
    }
    if (ids.length < BATCH) return;
    const payload = { accountId, after: ids[BATCH - 1].id };
    await this.jobs.schedule(tx, reminderInheriting, { key: accountId, payload, dueAt: this.clock.now() });
  }

  /** Those that are still open, locked, and before them the enterprises of all in one order. */
  private async take(tx: Tx, rows: readonly { id: string }[]): Promise<Reminder[]> {
    await this.nextVisits.lockOf(
      tx,
      rows.map(({ id }) => id),
    );
    const taken: Reminder[] = [];
    for (const { id } of rows) {
      const reminder = await this.gate.lock(tx, id);
      if (reminder && isOpen(reminder)) taken.push(reminder);
    }
    return taken;
  }
}
