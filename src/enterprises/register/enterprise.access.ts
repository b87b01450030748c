import { Injectable } from '@nestjs/common';
import { reaches } from '../../accounts/access/scope.rules';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal } from '../../platform/errors';
import type { Actor, Scope } from '../../platform/http/access';
import { Enterprise } from './enterprise.entity';
import { MERGED, SCOPE_OUTSIDE } from './enterprise.rules';
import { coversToday } from './scope.sql';

/** The one gate to an enterprise for every room above. `reader` is a Tx wherever a write rests on the answer. */
@Injectable()
export class EnterpriseAccess {
  constructor(private readonly clock: Clock) {}

  /** For all staff: name, code, area, sector, titles and status are nobody's secret. 404 if there is none. */
  async basics(reader: Reader, id: string): Promise<Enterprise> {
    const row = await reader.one(Enterprise, { id });
    if (!row) throw new Refusal(NOT_FOUND);
    return row;
  }

  async requireInScope(reader: Reader, actor: Actor, id: string): Promise<Enterprise> {
    return (await this.requireAllInScope(reader, actor, [id]))[0];
  }

  /** In the order of `ids`, each once. 404 if one is unknown, 403 if one is outside. */
  async requireAllInScope(reader: Reader, actor: Actor, ids: readonly string[]): Promise<Enterprise[]> {
    return this.checked(reader, actor, ids, await load(reader, ids, ''));
  }

  /** Takes the rows for this transaction, always in one order, and refuses one that was merged away. */
  async lockInScope(tx: Tx, actor: Actor, id: string): Promise<Enterprise> {
    return (await this.lockAllInScope(tx, actor, [id]))[0];
  }

  async lockAllInScope(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Enterprise[]> {
    const rows = await load(tx, ids, tx.dialect === 'postgres' ? 'FOR UPDATE' : '');
    const merged = rows.find((row) => row.mergedInto !== null);
    const found = await this.checked(tx, actor, ids, rows);
    if (merged)
      throw new Refusal(MERGED, { facts: { enterpriseId: merged.id, mergedInto: merged.mergedInto } });
    return found;
  }

  async isInScope(reader: Reader, scope: Scope, row: Enterprise): Promise<boolean> {
    return reaches(scope, row) || (await this.assignedAmong(reader, scope.accountId, [row.id])).has(row.id);
  }

  /** Which of these are assigned to somebody today, in whatever role. */
  async assignedAmong(reader: Reader, officerId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await reader.all<{ enterpriseId: string }>(
      `SELECT a.enterpriseId FROM assignment AS a WHERE a.officerId = :officerId AND a.enterpriseId IN (:...ids)
       AND a.withdrawnAt IS NULL AND ${coversToday('a')}`,
      { officerId, ids, today: this.clock.today() },
    );
    return new Set(rows.map((row) => row.enterpriseId));
  }

  private async checked(
    reader: Reader,
    actor: Actor,
    ids: readonly string[],
    rows: Enterprise[],
  ): Promise<Enterprise[]> {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = [...new Set(ids)].map((id) => {
      const row = byId.get(id);
      if (!row) throw new Refusal(NOT_FOUND);
      return row;
    });
    const beyond = found.filter((row) => !reaches(actor.scope, row)).map((row) => row.id);
    if (beyond.length === 0) return found;
    const assigned = await this.assignedAmong(reader, actor.scope.accountId, beyond);
    const outside = beyond.filter((id) => !assigned.has(id));
    if (outside.length > 0) throw new Refusal(SCOPE_OUTSIDE, { facts: { enterpriseIds: outside } });
    return found;
  }
}

function load(reader: Reader, ids: readonly string[], lock: string): Promise<Enterprise[]> {
  return reader.all<Enterprise>(`SELECT * FROM enterprise WHERE id IN (:...ids) ORDER BY id ${lock}`, {
    ids,
  });
}
