import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { mayDo } from '../../accounts/access/permissions';
import { EnterpriseAccess } from '../../enterprises/register/enterprise.access';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { ReminderAudit } from '../promises/reminder.audit';
import { ReminderBell } from '../delivery/reminder.bell';
import { Reminder } from '../promises/reminder.entity';
import { REMINDER_CLOSED, REMINDER_NOT_ARRIVED, REMINDER_RECIPIENT } from '../promises/reminder.errors';
import { ReminderGate } from './reminder.gate';
import { MANUAL } from '../promises/reminder.kind';
import { ReminderPlanner } from '../promises/reminder.planner';
import { ReminderViews } from './reminder.views';
import {
  CancelReminder,
  DoneReminder,
  HandOverReminder,
  NewManualReminder,
  ReminderView,
  SnoozeReminder,
} from './reminders.dto';
import { RemindersService, isOpen } from '../promises/reminders.service';
import { askedOf } from './when.dto';

/** What people do with reminders in their inbox. */
@Injectable()
export class ReminderActs {
  constructor(
    private readonly transactor: Transactor,
    private readonly gate: ReminderGate,
    private readonly reminders: RemindersService,
    private readonly planner: ReminderPlanner,
    private readonly bell: ReminderBell,
    private readonly views: ReminderViews,
    private readonly access: EnterpriseAccess,
    private readonly accounts: AccountsQueries,
    private readonly audit: ReminderAudit,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, input: NewManualReminder): Promise<ReminderView> {
    const { reason, recipient = 'me', headsUp } = input;
    const asked = askedOf(input, '');
    return this.transactor.run(async (tx) => {
      const firms = await this.access.lockAllInScope(tx, actor, input.enterpriseIds ?? []);
      const enterpriseIds = firms.map(({ id }) => id);
      const wish = { asked, recipientRule: recipient, reason, headsUp, me: actor.id };
      const made = await this.reminders.schedule(tx, { kind: MANUAL, source: null, enterpriseIds, ...wish });
      await this.audit.record(tx, 'create', undefined, made);
      // Read through the transaction: with an Idempotency-Key it is not yet committed.
      return (await this.views.of(tx, actor.id, [made]))[0];
    });
  }

  /** A second tap finds it done, and that is well. */
  done(actor: Actor, id: string, { version }: DoneReminder): Promise<void> {
    return this.transactor.run(async (tx) => {
      const open = await this.gate.take(tx, actor, id, 'recipient', 'escalated');
      if (open.status === 'done') return;
      insistOn(open, version);
      await this.reminders.keep(tx, open, actor.id, null);
    });
  }

  cancel(actor: Actor, id: string, { version, reason }: CancelReminder): Promise<void> {
    return this.transactor.run(async (tx) => {
      const open = await this.gate.take(tx, actor, id, 'recipient', 'escalated');
      insistOn(open, version);
      await this.reminders.cancel(tx, open, reason);
    });
  }

  snooze(actor: Actor, id: string, input: SnoozeReminder): Promise<void> {
    const asked = askedOf({ day: input.day, remindAt: input.until }, '', 'until');
    return this.transactor.run(async (tx) => {
      const open = await this.gate.take(tx, actor, id, 'recipient');
      insistOn(open, input.version);
      if (open.status !== 'delivered') throw new Refusal(REMINDER_NOT_ARRIVED);
      const snoozedUntil = await this.planner.snooze(tx, asked);
      const after = { ...open, snoozedUntil, version: open.version + 1 };
      await this.reminders.rewrite(tx, open, after);
      await this.bell.snooze(tx, id, snoozedUntil);
      await this.audit.record(tx, 'snooze', open, after);
    });
  }

  /** Answers with what it became, for whoever hands it away may not be able to read it afterwards. */
  handOver(actor: Actor, id: string, { version, toAccountId }: HandOverReminder): Promise<ReminderView> {
    return this.transactor.run(async (tx) => {
      const open = await this.gate.take(tx, actor, id, 'manager', 'recipient', 'escalated');
      insistOn(open, version);
      const person = await this.accounts.one(toAccountId, tx);
      if (!person?.enabled || !mayDo(person.roles, 'reminder.use')) throw new Refusal(REMINDER_RECIPIENT);
      const after = await this.passTo(tx, open, toAccountId, 'me');
      return (await this.views.of(tx, actor.id, [after]))[0];
    });
  }

  /** Rings for the new recipient at once if it had arrived at the old one's. Who chose a person ends "assigned". */
  async passTo(
    tx: Tx,
    open: Reminder,
    recipientId: string,
    recipientRule = open.recipientRule,
  ): Promise<Reminder> {
    const after = { ...open, recipientId, recipientRule, snoozedUntil: null, version: open.version + 1 };
    await this.reminders.rewrite(tx, open, after);
    await this.audit.record(tx, 'hand-over', open, after);
    if (open.status === 'scheduled' || open.recipientId === recipientId) return after;
    if (open.snoozedUntil !== null) await this.bell.unsnooze(tx, open.id);
    await this.bell.deliver(tx, open.id, recipientId, 'hand_over', this.clock.now());
    return after;
  }
}

function insistOn(reminder: Reminder, version: number | undefined): void {
  if (!isOpen(reminder)) throw new Refusal(REMINDER_CLOSED);
  if (version !== undefined && version !== reminder.version)
    throw new Refusal(STALE, { facts: { version: reminder.version } });
}
