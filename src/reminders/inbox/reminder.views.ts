import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import type { Reminder } from '../promises/reminder.entity';
import { titleOf } from '../promises/reminder.kind';
import { ReminderPlanner } from '../promises/reminder.planner';
import { NamedEnterprise, ReminderView } from './reminders.dto';
import { overdueBefore, overdueCounter, standingOf } from '../promises/reminders.rules';

/** Reminders as the wire shows them: with names, and with what the day makes of them. */
@Injectable()
export class ReminderViews {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly planner: ReminderPlanner,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, readerId: string, rows: readonly Reminder[]): Promise<ReminderView[]> {
    if (rows.length === 0) return [];
    const firms = await this.enterprises(reader, rows);
    const people = rows.flatMap(({ recipientId, doneBy }) =>
      doneBy === null ? [recipientId] : [recipientId, doneBy],
    );
    const names = await this.accounts.names(people, reader);
    const years = await this.planner.years(reader);
    const today = this.clock.today();
    const lastBegun = overdueBefore(today, years);
    const overdueBy = overdueCounter(today, years);
    const named = (id: string) => ({ id, name: names.get(id) ?? '' });

    return rows.map((row) => {
      const status = standingOf(row, this.clock.now(), lastBegun);
      const {
        id,
        kind,
        reason,
        recipientId,
        recipientRule,
        askedDay,
        day,
        lateMinutes,
        cancelledReason,
        version,
      } = row;
      const late = status === 'overdue' || (status === 'snoozed' && day < lastBegun);
      return {
        id,
        kind,
        title: titleOf(kind),
        status,
        reason,
        enterprises: firms.get(id) ?? [],
        recipient: named(recipientId),
        recipientRule,
        escalated: row.escalatedAt !== null && recipientId !== readerId,
        escalatedAt: iso(row.escalatedAt),
        askedDay,
        day,
        dueAt: new Date(row.dueAt).toISOString(),
        explicit: row.explicit === 1,
        provisional: row.provisional === 1,
        headsUp: row.headsUp === 1,
        announcedAt: iso(row.announcedAt),
        deliveredAt: iso(row.deliveredAt),
        lateMinutes: lateMinutes ?? 0,
        overdueWorkingDays: late ? overdueBy(day) : 0,
        snoozedUntil: status === 'snoozed' ? iso(row.snoozedUntil) : null,
        source: row.sourceKind && row.sourceId ? { kind: row.sourceKind, id: row.sourceId } : null,
        doneAt: iso(row.doneAt),
        doneBy: row.doneBy === null ? null : named(row.doneBy),
        cancelledAt: iso(row.cancelledAt),
        cancelledReason,
        version,
      };
    });
  }

  /** The first one, which decides whose reminder it is, first. */
  private async enterprises(
    reader: Reader,
    rows: readonly Reminder[],
  ): Promise<Map<string, NamedEnterprise[]>> {
    const firsts = new Map(rows.map((row) => [row.id, row.enterpriseId]));
    const links = await reader.all<NamedEnterprise & { reminderId: string }>(
      `SELECT re.reminderId AS reminderId, e.id AS id, e.name AS name
       FROM reminder_enterprise re JOIN enterprise e ON e.id = re.enterpriseId
       WHERE re.reminderId IN (:...ids) ORDER BY e.name, e.id`,
      { ids: [...firsts.keys()] },
    );
    const byReminder = new Map<string, NamedEnterprise[]>();
    for (const { reminderId, id, name } of links) {
      const list = byReminder.get(reminderId) ?? [];
      if (firsts.get(reminderId) === id) list.unshift({ id, name });
      else list.push({ id, name });
      byReminder.set(reminderId, list);
    }
    return byReminder;
  }
}

function iso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
