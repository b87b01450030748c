import { Injectable } from '@nestjs/common';
import { EnterprisesService } from '../../enterprises/register/enterprises.service';
import { Reader } from '../../platform/database/reader';
import { Tx } from '../../platform/database/tx';
import { FOLLOW_UP } from './reminder.kind';

/** The day on which each enterprise is next promised a contact: a projection in its row, written with its cause. */
@Injectable()
export class NextVisits {
  constructor(private readonly enterprises: EnterprisesService) {}

  /** First in every verb: two that end at once would each still count the other's promise. */
  async lock(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    if (tx.dialect !== 'postgres' || enterpriseIds.length === 0) return;
    await tx.all('SELECT id FROM enterprise WHERE id IN (:...enterpriseIds) ORDER BY id FOR UPDATE', {
      enterpriseIds,
    });
  }

  /** Of many reminders at once, all enterprises in one order: taken reminder by reminder they would deadlock. */
  async lockOf(tx: Tx, reminderIds: readonly string[]): Promise<void> {
    await this.lock(tx, await this.linkedTo(tx, reminderIds));
  }

  async linkedTo(reader: Reader, reminderIds: readonly string[]): Promise<string[]> {
    if (reminderIds.length === 0) return [];
    const links = await reader.all<{ enterpriseId: string }>(
      'SELECT DISTINCT enterpriseId FROM reminder_enterprise WHERE reminderId IN (:...reminderIds)',
      { reminderIds },
    );
    return links.map(({ enterpriseId }) => enterpriseId);
  }

  async note(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    const ids = [...new Set(enterpriseIds)];
    if (ids.length === 0) return;
    const rows = await tx.all<{ enterpriseId: string; day: string }>(
      `SELECT re.enterpriseId AS enterpriseId, MIN(r.day) AS day
       FROM reminder_enterprise re JOIN reminder r ON r.id = re.reminderId
       WHERE re.enterpriseId IN (:...ids) AND r.kind = :kind AND r.status IN ('scheduled', 'delivered')
       GROUP BY re.enterpriseId`,
      { ids, kind: FOLLOW_UP.name },
    );
    const days = new Map(rows.map(({ enterpriseId, day }) => [enterpriseId, day]));
    for (const id of ids) await this.enterprises.noteVisit(tx, id, { nextVisitOn: days.get(id) ?? null });
  }
}
