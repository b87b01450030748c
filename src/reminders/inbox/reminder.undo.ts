import { Injectable } from '@nestjs/common';
import { AuditQueries } from '../../audit/audit.queries';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { ReminderBell } from '../delivery/reminder.bell';
import { ReminderAudit } from '../promises/reminder.audit';
import { Reminder } from '../promises/reminder.entity';
import { REMINDER_KEPT, REMINDER_NOT_YOUR_ACT, REMINDER_NO_UNDO } from '../promises/reminder.errors';
import { ReminderReopening } from '../promises/reminder.reopening';
import { RemindersService } from '../promises/reminders.service';
import { LastAct, TrailEntry, lastActOf } from '../promises/undo.rules';
import { ReminderGate } from './reminder.gate';
import { ReminderViews } from './reminder.views';
import { ReminderView, UndoReminder } from './reminders.dto';

/** An escalation writes beside the acts and clocks may be set back; the entry of the present version is among the last few. */
const TRAIL = 20;

/** A slip of the finger, taken back. */
@Injectable()
export class ReminderUndo {
  constructor(
    private readonly transactor: Transactor,
    private readonly gate: ReminderGate,
    private readonly trail: AuditQueries,
    private readonly reminders: RemindersService,
    private readonly reopening: ReminderReopening,
    private readonly bell: ReminderBell,
    private readonly audit: ReminderAudit,
    private readonly views: ReminderViews,
    private readonly clock: Clock,
  ) {}

  /** Answers with what it became: it may have passed to somebody else, whose the reader need not see. */
  undo(actor: Actor, id: string, { version }: UndoReminder): Promise<ReminderView> {
    return this.transactor.run(async (tx) => {
      const before = await this.gate.take(tx, actor, id, 'recipient', 'escalated', 'manager');
      if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
      const act = await this.lastAct(tx, before);
      if (act.actorId !== actor.id && !(await this.gate.isManager(tx, actor, before)))
        throw new Refusal(REMINDER_NOT_YOUR_ACT);
      if (act.verb === 'snooze') await this.wake(tx, before, act.snoozedUntil);
      else await this.reopening.reopen(tx, before, 'undo', act.snoozedUntil);
      const after = (await tx.one(Reminder, { id })) as Reminder;
      return (await this.views.of(tx, actor.id, [after]))[0];
    });
  }

  private async lastAct(tx: Tx, reminder: Reminder): Promise<LastAct> {
    const trail = (await this.trail.latestOf(tx, 'reminder', reminder.id, TRAIL)) as TrailEntry[];
    const act = lastActOf(reminder, trail, this.clock.now());
    if (act === 'kept') throw new Refusal(REMINDER_KEPT, { facts: { visitId: reminder.keptBy } });
    if (!act || (await hasSuccessor(tx, reminder))) throw new Refusal(REMINDER_NO_UNDO);
    return act;
  }

  private async wake(tx: Tx, before: Reminder, snoozedUntil: number | null): Promise<void> {
    const after = { ...before, snoozedUntil, version: before.version + 1 };
    await this.reminders.rewrite(tx, before, after);
    if (snoozedUntil === null) await this.bell.unsnooze(tx, before.id);
    else await this.bell.snooze(tx, before.id, snoozedUntil);
    await this.audit.record(tx, 'undo', before, after);
  }
}

/** Whether the visit that promised it has promised anew since. */
async function hasSuccessor(tx: Tx, { id, sourceKind, sourceId }: Reminder): Promise<boolean> {
  if (sourceId === null) return false;
  const [latest] = await tx.find(Reminder, { sourceKind, sourceId }, 'ORDER BY id DESC LIMIT 1');
  return latest.id !== id;
}
