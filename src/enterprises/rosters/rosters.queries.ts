import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { NOT_FOUND, Refusal } from '../../platform/errors';
import type { PageOf } from '../../platform/http/answers';
import { PageQuery, TOTAL_CAP, limitOf, page, readCursor } from '../../platform/http/paging';
import type { RosterEntryView, RosterItem, RosterQuery, RosterView } from './roster.dto';
import { Roster, RosterEntry } from './roster.entity';
import { coversToday } from '../register/scope.sql';

type ListedRoster = Roster & { size: number };
type ListedEntry = RosterEntry & { enterpriseName: string; sortKey: string };

const ROSTERS = `SELECT r.*, (SELECT COUNT(*) FROM roster_entry AS x WHERE x.rosterId = r.id AND ${coversToday('x')}) AS size
  FROM roster AS r`;
const ENTRIES = `FROM roster_entry AS x JOIN enterprise AS e ON e.id = x.enterpriseId WHERE x.rosterId = :id`;

/** Rosters are published documents, so everybody who may read them sees all of them. */
@Injectable()
export class RostersQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQuery): Promise<PageOf<RosterItem>> {
    const limit = limitOf(query);
    const [key, id] = readCursor(query.after, ['string', 'string']) ?? ['', ''];
    const rows = await this.reads.all<ListedRoster>(
      `${ROSTERS} WHERE (r.sortKey, r.id) > (:key, :id) ORDER BY r.sortKey, r.id LIMIT :more`,
      { key, id, more: limit + 1, today: this.clock.today() },
    );
    const count = await this.reads.get<{ total: number }>('SELECT COUNT(*) AS total FROM roster');
    return page(rows, limit, (row) => [row.sortKey, row.id], count?.total ?? 0, rosterItem);
  }

  async get(id: string, query: RosterQuery = {}, reader: Reader = this.reads): Promise<RosterView> {
    const row = await reader.get<ListedRoster>(`${ROSTERS} WHERE r.id = :id`, {
      id,
      today: this.clock.today(),
    });
    if (!row) throw new Refusal(NOT_FOUND);
    const limit = limitOf(query);
    const [key, last] = readCursor(query.after, ['string', 'string']) ?? ['', ''];
    const which = query.on ? `${ENTRIES} AND ${coversToday('x')}` : ENTRIES;
    const params = { id, today: query.on ?? '' };
    const entries = await reader.all<ListedEntry>(
      `SELECT x.*, e.name AS enterpriseName, e.sortKey AS sortKey ${which} AND (e.sortKey, x.id) > (:key, :last)
       ORDER BY e.sortKey, x.id LIMIT :more`,
      { ...params, key, last, more: limit + 1 },
    );
    const count = await reader.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM (SELECT 1 AS one ${which} LIMIT ${TOTAL_CAP + 1}) AS c`,
      params,
    );
    return {
      ...rosterItem(row),
      entries: page(entries, limit, (each) => [each.sortKey, each.id], count?.total ?? 0, entryView),
    };
  }

  async entry(id: string, reader: Reader = this.reads): Promise<RosterEntryView> {
    const row = await reader.get<ListedEntry>(
      'SELECT x.*, e.name AS enterpriseName FROM roster_entry AS x JOIN enterprise AS e ON e.id = x.enterpriseId WHERE x.id = :id',
      { id },
    );
    if (!row) throw new Refusal(NOT_FOUND);
    return entryView(row);
  }
}

function rosterItem({
  id,
  name,
  kind,
  documentNo,
  publishedOn,
  note,
  size,
  version,
}: ListedRoster): RosterItem {
  return { id, name, kind, documentNo, publishedOn, note, size, version };
}

function entryView({
  id,
  rosterId,
  enterpriseId,
  enterpriseName,
  fromDay,
  toDay,
  note,
  version,
}: ListedEntry): RosterEntryView {
  return { id, rosterId, enterpriseId, enterpriseName, fromDay, toDay, note, version };
}
