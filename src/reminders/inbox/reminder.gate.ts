import { Injectable } from '@nestjs/common';
import { mayDo } from '../../accounts/access/permissions';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, errorKind } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { NextVisits } from '../promises/next-visits';
import { ReminderEnterprise } from '../promises/reminder-enterprise.entity';
import { ReminderDelivery } from '../delivery/reminder-delivery.entity';
import { Reminder } from '../promises/reminder.entity';
import { touchesScope } from './reminder.sql';

export const REMINDER_NOT_YOURS = errorKind(
  'REMINDER.NOT_YOURS',
  403,
  '这是他人的提醒，只能由本人处理；管理者可以移交。',
  'It is somebody else’s; they deal with it, or a manager hands it over.',
);

/** What somebody is to a reminder. Whoever is nothing to it does not learn that it exists. */
export type Part = 'recipient' | 'escalated' | 'manager';

@Injectable()
export class ReminderGate {
  constructor(
    private readonly nextVisits: NextVisits,
    private readonly clock: Clock,
  ) {}

  async find(reader: Reader, actor: Actor, id: string): Promise<{ reminder: Reminder; part: Part }> {
    const reminder = await reader.one(Reminder, { id });
    const part = reminder && (await this.partOf(reader, actor, reminder));
    if (!reminder || !part) throw new Refusal(NOT_FOUND);
    return { reminder, part };
  }

  /** For somebody who is one of these to it. */
  async take(tx: Tx, actor: Actor, id: string, ...parts: Part[]): Promise<Reminder> {
    await this.lock(tx, id);
    const { reminder, part } = await this.find(tx, actor, id);
    if (!parts.includes(part)) throw new Refusal(REMINDER_NOT_YOURS);
    return reminder;
  }

  /** Whatever else they are to it: a recipient may be a manager too. */
  async isManager(reader: Reader, actor: Actor, reminder: Reminder): Promise<boolean> {
    return managesIt(actor, reminder) && (await this.isInScope(reader, actor, reminder));
  }

  /** The enterprises first, then the reminder: every verb in this order. */
  async lock(tx: Tx, id: string): Promise<Reminder | undefined> {
    const links = await tx.find(ReminderEnterprise, { reminderId: id });
    await this.nextVisits.lock(
      tx,
      links.map(({ enterpriseId }) => enterpriseId),
    );
    return tx.lock(Reminder, { id });
  }

  private async partOf(reader: Reader, actor: Actor, reminder: Reminder): Promise<Part | undefined> {
    if (reminder.recipientId === actor.id) return 'recipient';
    if (!(await this.isInScope(reader, actor, reminder))) return undefined;
    const escalated = { reminderId: reminder.id, accountId: actor.id, cause: 'escalation' as const };
    // Put off to another time after it was escalated, it is no longer so.
    if (reminder.escalatedAt !== null && (await reader.one(ReminderDelivery, escalated))) return 'escalated';
    return managesIt(actor, reminder) ? 'manager' : undefined;
  }

  private async isInScope(reader: Reader, actor: Actor, { id }: Reminder): Promise<boolean> {
    const scope = touchesScope(actor.scope, this.clock.today());
    const seen = await reader.get('SELECT r.id AS id FROM reminder r WHERE r.id = :id AND ' + scope.sql, {
      ...scope.params,
      id,
    });
    return seen !== undefined;
  }
}

/** Without an enterprise it is a note to oneself. */
function managesIt({ roles }: Actor, { enterpriseId }: Reminder): boolean {
  return mayDo(roles, 'reminder.hand-over') && enterpriseId !== null;
}
