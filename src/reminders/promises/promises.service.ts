import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import { Tx } from '../../platform/database/tx';
import { Refusal } from '../../platform/errors';
import { NextVisits } from './next-visits';
import { Reminder } from './reminder.entity';
import { NOT_A_PROMISE } from './reminder.errors';
import { ReminderGate } from '../inbox/reminder.gate';
import { FOLLOW_UP } from './reminder.kind';
import { ReminderReopening } from './reminder.reopening';
import { RemindersService, Source, isOpen } from './reminders.service';

/** Follow-ups as what they are to an enterprise: a promise that a visit may keep. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly reminders: RemindersService,
    private readonly gate: ReminderGate,
    private readonly reopening: ReminderReopening,
    private readonly nextVisits: NextVisits,
  ) {}

  /** What was promised to these enterprises and not kept yet, up to a day; the earliest first. */
  open(reader: Reader, enterpriseIds: readonly string[], upTo: string): Promise<Reminder[]> {
    return reader.all<Reminder>(
      `SELECT * FROM reminder WHERE kind = :kind AND status IN ('scheduled', 'delivered') AND day <= :upTo
       AND id IN (SELECT re.reminderId FROM reminder_enterprise re WHERE re.enterpriseId IN (:...enterpriseIds))
       ORDER BY day, id`,
      { enterpriseIds, upTo, kind: FOLLOW_UP.name },
    );
  }

  /**
   * Closes the promises to these enterprises that somebody ticked, and no other. Answers which of them had been closed
   * before; a tick on something that was never promised to them is refused.
   */
  async keep(
    tx: Tx,
    ids: readonly string[],
    enterpriseIds: readonly string[],
    by: string,
    keptBy: string,
  ): Promise<string[]> {
    const gone: string[] = [];
    for (const id of new Set(ids)) {
      const promise = await this.gate.lock(tx, id);
      const linked = promise?.kind === FOLLOW_UP.name ? await this.reminders.enterprisesOf(tx, id) : [];
      if (!promise || !linked.some((each) => enterpriseIds.includes(each))) {
        throw new Refusal(NOT_A_PROMISE, { facts: { reminderId: id } });
      }
      if (isOpen(promise)) await this.reminders.keep(tx, promise, by, keptBy);
      else gone.push(id);
    }
    return gone;
  }

  /**
   * Takes the enterprises of a visit and, in the same order of ids, those of the promises it is about to keep: a forum's
   * promise has others, and two visits that took them one after the other would wait for each other.
   */
  async lockAround(tx: Tx, ids: readonly string[], enterpriseIds: readonly string[]): Promise<void> {
    const links = await this.nextVisits.linkedTo(tx, ids);
    await this.nextVisits.lock(tx, [...enterpriseIds, ...links]);
  }

  /** Everything that `source` has promised or kept: what may change when it is corrected. */
  async around(reader: Reader, source: Source): Promise<string[]> {
    const rows = await reader.all<{ id: string }>(
      `SELECT id FROM reminder WHERE keptBy = :id
       UNION SELECT id FROM reminder WHERE sourceKind = :kind AND sourceId = :id`,
      { ...source },
    );
    return rows.map(({ id }) => id);
  }

  /** What kept them was logged by mistake, or was elsewhere: what was promised to none of `stillAt` is open again. */
  async reopen(tx: Tx, keptBy: string, stillAt: readonly string[] = []): Promise<void> {
    const kept = await tx.all<{ id: string }>(
      `SELECT r.id AS id FROM reminder r WHERE r.keptBy = :keptBy AND r.status = 'done' AND NOT EXISTS (
         SELECT 1 FROM reminder_enterprise re WHERE re.reminderId = r.id AND re.enterpriseId IN (:...stillAt))
       ORDER BY r.id`,
      { keptBy, stillAt },
    );
    for (const { id } of kept) {
      const before = await this.gate.lock(tx, id);
      if (before?.status === 'done') await this.reopening.reopen(tx, before, 'reopen');
    }
  }
}
