import { Injectable } from '@nestjs/common';
import { inScope } from '../enterprises/register/scope.sql';
import { Clock } from '../platform/clock';
import { Reads } from '../platform/database/reads';
import { Refusal } from '../platform/errors';
import type { Actor } from '../platform/http/access';
import { visitScope } from './visit.scope';
import { EnterpriseVisits, VisitSummary, VisitSummaryQuery } from './visits.summary.dto';
import { SUMMARY_RANGE, VisitKind, VisitOccasion, isSummable, tally } from './visits.rules';

const MOST_ENTERPRISES = 500;

interface Cell {
  kind: VisitKind;
  occasion: VisitOccasion | null;
  count: number;
}

type EnterpriseRow = EnterpriseVisits & { enterprises: number };

@Injectable()
export class VisitsSummary {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, query: VisitSummaryQuery): Promise<VisitSummary> {
    const { from, to } = query;
    if (!isSummable(from, to)) throw new Refusal(SUMMARY_RANGE);
    const cells = await this.cells(actor, query);
    const firms = await this.firms(actor, query);
    return {
      from,
      to,
      visits: cells.reduce((sum, { count }) => sum + count, 0),
      enterprises: firms.at(0)?.enterprises ?? 0,
      byKind: tally(cells, ({ kind }) => kind).map(([kind, count]) => ({ kind, count })),
      byOccasion: tally(cells, ({ occasion }) => occasion ?? 'none').map(([occasion, count]) => ({
        occasion,
        count,
      })),
      perEnterprise: firms.map(({ id, name, visits }) => ({ id, name, visits })),
    };
  }

  /** The same visits as the list shows. */
  private cells(actor: Actor, { from, to, officerId }: VisitSummaryQuery): Promise<Cell[]> {
    const { each, mine, params } = visitScope(actor.scope, this.clock.today());
    const ids = officerId === undefined ? mine : undefined;
    return this.reads.all<Cell>(
      `SELECT v.kind AS kind, v.occasion AS occasion, COUNT(*) AS count
       FROM ${ids ? `${ids} AS mine JOIN visit v ON v.id = mine.id` : 'visit v'}
       WHERE v.day >= :from AND v.day <= :to AND v.withdrawnAt IS NULL AND ${by(officerId)} AND ${ids ? '1 = 1' : each}
       GROUP BY v.kind, v.occasion`,
      { ...params, from, to, officerId },
    );
  }

  /** In scope: of others a forum would show some visits, and their number would be wrong. */
  private firms(actor: Actor, { from, to, officerId }: VisitSummaryQuery): Promise<EnterpriseRow[]> {
    const scope = inScope(actor.scope, 'e', this.clock.today());
    return this.reads.all<EnterpriseRow>(
      `SELECT e.id AS id, e.name AS name, COUNT(*) AS visits, COUNT(*) OVER () AS enterprises
       FROM visit_enterprise ve JOIN visit v ON v.id = ve.visitId JOIN enterprise e ON e.id = ve.enterpriseId
       WHERE v.day >= :from AND v.day <= :to AND v.withdrawnAt IS NULL AND ${by(officerId)} AND ${scope.sql}
       GROUP BY e.id, e.name, e.sortKey ORDER BY COUNT(*) DESC, e.sortKey, e.id LIMIT ${MOST_ENTERPRISES}`,
      { ...scope.params, from, to, officerId },
    );
  }
}

const by = (officerId: string | undefined): string => (officerId ? 'v.officerId = :officerId' : '1 = 1');
