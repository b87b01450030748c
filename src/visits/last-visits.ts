import { Injectable } from '@nestjs/common';
import { EnterprisesService } from '../enterprises/register/enterprises.service';
import { Tx } from '../platform/database/tx';

/** The day on which each enterprise was last visited: a projection in its row. The caller holds the row. */
@Injectable()
export class LastVisits {
  constructor(private readonly enterprises: EnterprisesService) {}

  async note(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    const rows = await tx.all<{ enterpriseId: string; day: string }>(
      `SELECT ve.enterpriseId AS enterpriseId, MAX(ve.day) AS day
       FROM visit_enterprise ve JOIN visit v ON v.id = ve.visitId
       WHERE ve.enterpriseId IN (:...enterpriseIds) AND v.withdrawnAt IS NULL GROUP BY ve.enterpriseId`,
      { enterpriseIds },
    );
    const days = new Map(rows.map(({ enterpriseId, day }) => [enterpriseId, day]));
    for (const id of enterpriseIds)
      await this.enterprises.noteVisit(tx, id, { lastVisitOn: days.get(id) ?? null });
  }

  /** A visit more can only move it forward. */
  async noteOneMore(
    tx: Tx,
    enterprises: readonly { id: string; lastVisitOn: string }[],
    day: string,
  ): Promise<void> {
    for (const { id, lastVisitOn } of enterprises) {
      if (lastVisitOn < day) await this.enterprises.noteVisit(tx, id, { lastVisitOn: day });
    }
  }
}
