import { Injectable, OnModuleInit } from '@nestjs/common';
import { AccountsQueries } from '../accounts/people/accounts.queries';
import { Timeline, TimelineAsk, TimelineFact, TimelineSource } from '../enterprises/timeline/timeline';
import { Clock, dayIn, startOf } from '../platform/clock';

/** A visit belongs to its day, not to an instant; on the timeline it stands at the beginning of the day. */
/** In the last year with four digits; the first page asks for what came before an even later instant. */
const LAST_INSTANT = 253_402_214_400_000;
const AFTER_EVERY_ID = 'z';

interface Row {
  id: string;
  enterpriseId: string;
  day: string;
  kind: string;
  occasion: string | null;
  summary: string;
  officerId: string;
}

@Injectable()
export class VisitsTimeline implements TimelineSource, OnModuleInit {
  readonly name = 'visits';
  readonly act = 'visit.read';

  constructor(
    private readonly timeline: Timeline,
    private readonly accounts: AccountsQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timeline.register(this);
  }

  async page({ reader, enterpriseIds, before, limit }: TimelineAsk): Promise<TimelineFact[]> {
    const { zone } = this.clock;
    const at = Math.min(before.at, LAST_INSTANT);
    const day = dayIn(zone, at);
    // Later on that day than the visits stand: all of them come before it.
    const id = at > startOf(zone, day) ? AFTER_EVERY_ID : before.id;
    const rows = await reader.all<Row>(
      `SELECT v.id AS id, ve.enterpriseId AS enterpriseId, ve.day AS day, v.kind AS kind, v.occasion AS occasion,
         v.summary AS summary, v.officerId AS officerId
       FROM visit_enterprise ve JOIN visit v ON v.id = ve.visitId
       WHERE ve.enterpriseId IN (:...enterpriseIds) AND (ve.day < :day OR (ve.day = :day AND ve.visitId < :id))
         AND v.withdrawnAt IS NULL
       ORDER BY ve.day DESC, ve.visitId DESC LIMIT :limit`,
      { enterpriseIds, day, id, limit },
    );
    const names = await this.accounts.names(
      rows.map(({ officerId }) => officerId),
      reader,
    );
    return rows.map((row) => {
      const officer = { id: row.officerId, name: names.get(row.officerId) ?? '' };
      return {
        at: startOf(zone, row.day),
        id: row.id,
        enterpriseId: row.enterpriseId,
        kind: 'visit',
        facts: { day: row.day, kind: row.kind, occasion: row.occasion, summary: row.summary, officer },
      };
    });
  }
}
