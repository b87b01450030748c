import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../accounts/people/accounts.queries';
import { inScope } from '../enterprises/register/scope.sql';
import { Clock } from '../platform/clock';
import { Reader } from '../platform/database/reader';
import { Reads } from '../platform/database/reads';
import type { SqlParams } from '../platform/database/sql';
import { NOT_FOUND, Refusal } from '../platform/errors';
import type { Actor } from '../platform/http/access';
import type { PageOf } from '../platform/http/answers';
import { TOTAL_CAP, limitOf, page, readCursor } from '../platform/http/paging';
import { RemindersQueries } from '../reminders/inbox/reminders.queries';
import { Visit } from './visit.entity';
import { visitScope } from './visit.scope';
import { VISIT_SOURCE, firmsOf, showVisit } from './visit.views';
import { VisitQuery, VisitView } from './visits.dto';

/** Up to here finding all of somebody's visits costs less than walking past the others'. */
const FEW = 2_000;

/** From where a list is read, and what ties its rows to the reader's scope. */
interface Walk {
  from: string;
  scope: string;
}

@Injectable()
export class VisitsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: AccountsQueries,
    private readonly reminders: RemindersQueries,
    private readonly clock: Clock,
  ) {}

  /** The latest day first; visits to an enterprise in scope, and one's own. */
  async list(actor: Actor, query: VisitQuery): Promise<PageOf<VisitView>> {
    const { enterpriseId, officerId, kind, occasion, from, to, withdrawn = 'no' } = query;
    const limit = limitOf(query);
    const [day, id] = (readCursor(query.after, ['string', 'string']) ?? []) as [string?, string?];
    // With an enterprise its own index gives the order; without one, that of all visits.
    const dayOf = enterpriseId ? 've.day' : 'v.day';
    const idOf = enterpriseId ? 've.visitId' : 'v.id';
    const parts = [
      enterpriseId && 've.enterpriseId = :enterpriseId',
      officerId && 'v.officerId = :officerId',
      kind && 'v.kind = :kind',
      occasion && (occasion === 'none' ? 'v.occasion IS NULL' : 'v.occasion = :occasion'),
      from && `${dayOf} >= :from`,
      to && `${dayOf} <= :to`,
      withdrawn !== 'all' && `v.withdrawnAt IS ${withdrawn === 'only' ? 'NOT NULL' : 'NULL'}`,
    ].filter(Boolean);
    const source = enterpriseId ? 'visit_enterprise ve JOIN visit v ON v.id = ve.visitId' : 'visit v';
    const scope = visitScope(actor.scope, this.clock.today());
    const params: SqlParams = {
      ...scope.params,
      enterpriseId,
      officerId,
      kind,
      occasion,
      from,
      to,
      day,
      id,
      more: limit + 1,
    };
    const place = day === undefined ? [] : [`(${dayOf} < :day OR (${dayOf} = :day AND ${idOf} < :id))`];
    const where = (...more: string[]) => ['1 = 1', ...parts, ...more].join(' AND ');
    const narrow = enterpriseId !== undefined || officerId !== undefined;
    const whole: Walk = { from: source, scope: scope.each };
    const counted =
      narrow || !scope.mine
        ? whole
        : { from: `${scope.mine} AS mine CROSS JOIN visit v`, scope: 'v.id = mine.id' };
    const count = await this.reads.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM (SELECT v.id AS id FROM ${counted.from} WHERE ${where(counted.scope)} LIMIT ${TOTAL_CAP + 1}) AS capped`,
      params,
    );
    const total = count?.total ?? 0;
    // Where there are many, the next page of them is near; of a few, a walk would pass by all the others' visits.
    const walk = total > FEW ? whole : counted;
    const rows = await this.reads.all<Visit>(
      `SELECT v.* FROM ${walk.from} WHERE ${where(walk.scope, ...place)} ORDER BY ${dayOf} DESC, ${idOf} DESC LIMIT :more`,
      params,
    );
    const views = await this.views(this.reads, actor, rows);
    return page(
      rows,
      limit,
      (row) => [row.day, row.id],
      total,
      (row) => views.get(row.id) as VisitView,
    );
  }

  async view(actor: Actor, id: string, reader: Reader = this.reads): Promise<VisitView> {
    const visit = await reader.one(Visit, { id });
    if (!visit || !(await this.isVisible(reader, actor, visit))) throw new Refusal(NOT_FOUND);
    return (await this.views(reader, actor, [visit])).get(id) as VisitView;
  }

  async isVisible(reader: Reader, actor: Actor, { id, officerId }: Visit): Promise<boolean> {
    return officerId === actor.id || this.touchesScope(reader, actor, id);
  }

  async touchesScope(reader: Reader, actor: Actor, id: string): Promise<boolean> {
    return (await this.firmsInScope(reader, actor, id)).length > 0;
  }

  async firmsInScope(reader: Reader, actor: Actor, id: string): Promise<string[]> {
    const scope = inScope(actor.scope, 'e', this.clock.today());
    const rows = await reader.all<{ id: string }>(
      `SELECT e.id AS id FROM visit_enterprise ve JOIN enterprise e ON e.id = ve.enterpriseId
       WHERE ve.visitId = :id AND ${scope.sql}`,
      { ...scope.params, id },
    );
    return rows.map((row) => row.id);
  }

  async views(reader: Reader, actor: Actor, rows: readonly Visit[]): Promise<Map<string, VisitView>> {
    const ids = rows.map(({ id }) => id);
    const firms = await firmsOf(reader, ids);
    const names = await this.accounts.names(
      rows.map(({ officerId }) => officerId),
      reader,
    );
    const followUps = await this.reminders.latestOf(reader, actor.id, VISIT_SOURCE, ids);
    return new Map(
      rows.map((row) => {
        const officer = { id: row.officerId, name: names.get(row.officerId) ?? '' };
        return [row.id, showVisit(row, officer, firms.get(row.id) ?? [], followUps.get(row.id) ?? null)];
      }),
    );
  }
}
