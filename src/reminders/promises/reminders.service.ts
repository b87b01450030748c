import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import { Refusal, STALE } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { NextVisits } from './next-visits';
import { ReminderAudit } from './reminder.audit';
import { ReminderBell } from '../delivery/reminder.bell';
import { ReminderEnterprise } from './reminder-enterprise.entity';
import { BEFORE_ITS_DAY, Reminder } from './reminder.entity';
import { ReminderGate } from '../inbox/reminder.gate';
import type { ReminderKind } from './reminder.kind';
import { ReminderPeople } from '../delivery/reminder.people';
import { ReminderPlanner } from './reminder.planner';
import { Asked, RecipientRule, isSameTime } from './reminders.rules';

/** What other rooms hold of a reminder; its columns are this room's. */
export type ReminderRow = Reminder;

export interface Source {
  kind: string;
  id: string;
}

export interface NewReminder {
  kind: ReminderKind;
  source: Source | null;
  /** The first one decides whose it is when the rule says "assigned". */
  enterpriseIds: readonly string[];
  asked: Asked;
  recipientRule: RecipientRule;
  reason: string;
  /** The district's default when left out. */
  headsUp?: boolean;
  /** Who asked. */
  me: string;
}

export type Amendment = Pick<NewReminder, 'enterpriseIds' | 'me'> &
  Partial<Pick<NewReminder, 'asked' | 'recipientRule' | 'reason' | 'headsUp'>>;

export const isOpen = ({ status }: Pick<Reminder, 'status'>): boolean =>
  status === 'scheduled' || status === 'delivered';

/**
 * What other rooms do with reminders, in their own transactions and after they have locked the enterprises. The audit
 * entry of whatever schedules one tells of it too.
 */
@Injectable()
export class RemindersService {
  constructor(
    private readonly planner: ReminderPlanner,
    private readonly gate: ReminderGate,
    private readonly people: ReminderPeople,
    private readonly bell: ReminderBell,
    private readonly nextVisits: NextVisits,
    private readonly audit: ReminderAudit,
    private readonly clock: Clock,
  ) {}

  async schedule(tx: Tx, input: NewReminder): Promise<Reminder> {
    const { kind, source, enterpriseIds, recipientRule, reason, me } = input;
    const enterpriseId = enterpriseIds[0] ?? null;
    const reminder: Reminder = {
      id: newId(),
      kind: kind.name,
      sourceKind: source?.kind ?? null,
      sourceId: source?.id ?? null,
      enterpriseId,
      recipientId: await this.people.recipient(tx, recipientRule, enterpriseIds, me),
      recipientRule,
      reason,
      ...(await this.dates(tx, input.asked)),
      headsUp: (input.headsUp ?? this.planner.policy.headsUp) ? 1 : 0,
      ...BEFORE_ITS_DAY,
      createdBy: me,
      createdAt: this.clock.now(),
      version: 1,
    };
    await tx.insert(Reminder, reminder);
    await this.link(tx, reminder.id, enterpriseIds);
    await this.bell.set(tx, reminder);
    await this.nextVisits.note(tx, enterpriseIds);
    return reminder;
  }

  /** The open reminder that a source has, locked. */
  async openOf(tx: Tx, source: Source): Promise<Reminder | undefined> {
    const rows = await tx.find(
      Reminder,
      { sourceKind: source.kind, sourceId: source.id },
      'ORDER BY id DESC',
    );
    const open = rows.find(isOpen);
    return open && (await this.gate.lock(tx, open.id));
  }

  /** Whether the latest reminder of a source was for this time: a form that sends it again wants no second one. */
  async hadAt(tx: Tx, { kind, id }: Source, asked: Asked): Promise<boolean> {
    const [latest] = await tx.find(Reminder, { sourceKind: kind, sourceId: id }, 'ORDER BY id DESC LIMIT 1');
    return latest !== undefined && isSameTime(latest, asked);
  }

  /** Only another time rings again; a new wording or recipient leaves what has arrived where it is. */
  async amend(tx: Tx, before: Reminder, change: Amendment): Promise<Reminder> {
    const enterpriseId = change.enterpriseIds[0] ?? null;
    const after = {
      ...before,
      enterpriseId,
      version: before.version + 1,
      reason: change.reason ?? before.reason,
    };
    if (change.headsUp !== undefined) after.headsUp = change.headsUp ? 1 : 0;
    if (
      change.recipientRule &&
      (change.recipientRule !== before.recipientRule || enterpriseId !== before.enterpriseId)
    ) {
      after.recipientRule = change.recipientRule;
      after.recipientId = await this.people.recipient(
        tx,
        change.recipientRule,
        change.enterpriseIds,
        change.me,
      );
    }
    const moved = change.asked !== undefined && !isSameTime(before, change.asked);
    if (moved) Object.assign(after, await this.dates(tx, change.asked as Asked), BEFORE_ITS_DAY);
    await this.rewrite(tx, before, after);
    const linked = await this.enterprisesOf(tx, before.id);
    await tx.delete(ReminderEnterprise, { reminderId: before.id });
    await this.link(tx, before.id, change.enterpriseIds);
    if (moved || (after.status === 'scheduled' && after.headsUp !== before.headsUp)) {
      await this.bell.silence(tx, before);
      await this.bell.set(tx, after);
    } else if (after.status === 'delivered' && after.recipientId !== before.recipientId) {
      await this.bell.deliver(tx, after.id, after.recipientId, 'hand_over', this.clock.now());
    }
    await this.nextVisits.note(tx, [...linked, ...change.enterpriseIds]);
    await this.audit.record(tx, 'amend', before, after);
    return after;
  }

  async cancelFor(tx: Tx, source: Source, reason: string): Promise<Reminder | undefined> {
    const open = await this.openOf(tx, source);
    // Closed by hand before, it stays closed: an undo that still holds the version of then would open it for nothing.
    await tx.write(
      `UPDATE reminder SET version = version + 1 WHERE sourceKind = :kind AND sourceId = :id
       AND status IN ('done', 'cancelled')`,
      { ...source },
    );
    return open && this.cancel(tx, open, reason, 'withdraw');
  }

  cancel(tx: Tx, open: Reminder, reason: string, verb = 'cancel'): Promise<Reminder> {
    return this.close(tx, open, verb, {
      status: 'cancelled',
      cancelledAt: this.clock.now(),
      cancelledReason: reason,
    });
  }

  /** `keptBy` is what kept it, if it is more than a tap. */
  keep(tx: Tx, open: Reminder, by: string, keptBy: string | null): Promise<Reminder> {
    return this.close(tx, open, 'done', { status: 'done', doneAt: this.clock.now(), doneBy: by, keptBy });
  }

  private async close(tx: Tx, before: Reminder, verb: string, set: Partial<Reminder>): Promise<Reminder> {
    const after = { ...before, ...set, snoozedUntil: null, version: before.version + 1 };
    await this.rewrite(tx, before, after);
    await this.bell.silence(tx, before);
    await this.nextVisits.note(tx, await this.enterprisesOf(tx, before.id));
    await this.audit.record(tx, verb, before, after);
    return after;
  }

  async rewrite(tx: Tx, before: Reminder, after: Reminder): Promise<void> {
    if ((await tx.update(Reminder, { id: before.id, version: before.version }, after)) !== 1)
      throw new Refusal(STALE);
  }

  async enterprisesOf(tx: Tx, reminderId: string): Promise<string[]> {
    const rows = await tx.find(ReminderEnterprise, { reminderId });
    return rows.map(({ enterpriseId }) => enterpriseId);
  }

  private async link(tx: Tx, reminderId: string, enterpriseIds: readonly string[]): Promise<void> {
    await tx.insert(
      ReminderEnterprise,
      enterpriseIds.map((enterpriseId) => ({ reminderId, enterpriseId })),
    );
  }

  private async dates(
    tx: Tx,
    asked: Asked,
  ): Promise<Pick<Reminder, 'askedDay' | 'askedTime' | 'day' | 'dueAt' | 'explicit' | 'provisional'>> {
    const { explicit, provisional, ...plan } = await this.planner.plan(tx, asked);
    return { ...plan, explicit: explicit ? 1 : 0, provisional: provisional ? 1 : 0 };
  }
}
