import { Injectable } from '@nestjs/common';
import { Tx } from '../../platform/database/tx';
import { ReminderBell } from '../delivery/reminder.bell';
import { ReminderHandover } from '../delivery/reminder.handover';
import { ReminderPeople } from '../delivery/reminder.people';
import { NextVisits } from './next-visits';
import { ReminderAudit } from './reminder.audit';
import { Reminder } from './reminder.entity';
import { RemindersService } from './reminders.service';

/** What was closed by mistake stands again, with the jobs that it had; its time may have come meanwhile, and then it rings at once. */
@Injectable()
export class ReminderReopening {
  constructor(
    private readonly reminders: RemindersService,
    private readonly bell: ReminderBell,
    private readonly nextVisits: NextVisits,
    private readonly audit: ReminderAudit,
    private readonly people: ReminderPeople,
    private readonly handover: ReminderHandover,
  ) {}

  /** For one that is locked, with its enterprises before it. */
  async reopen(tx: Tx, before: Reminder, verb: string, snoozedUntil: number | null = null): Promise<void> {
    const open = {
      status: before.deliveredAt === null ? ('scheduled' as const) : ('delivered' as const),
      snoozedUntil,
      doneAt: null,
      doneBy: null,
      keptBy: null,
      cancelledAt: null,
      cancelledReason: null,
    };
    const after: Reminder = { ...before, ...open, version: before.version + 1 };
    await this.reminders.rewrite(tx, before, after);
    if (after.status === 'scheduled') await this.bell.set(tx, after);
    else {
      if (snoozedUntil !== null) await this.bell.snooze(tx, after.id, snoozedUntil);
      if (after.escalatedAt === null) await this.bell.watch(tx, after);
    }
    await this.nextVisits.note(tx, await this.reminders.enterprisesOf(tx, after.id));
    await this.audit.record(tx, verb, before, after);
    if (!(await this.people.isReachable(tx, after.recipientId))) await this.handover.passOn(tx, after);
  }
}
