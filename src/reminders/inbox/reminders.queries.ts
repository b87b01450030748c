import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import type { SqlParams } from '../../platform/database/sql';
import type { Actor } from '../../platform/http/access';
import type { PageOf } from '../../platform/http/answers';
import { TOTAL_CAP, limitOf, page, readCursor } from '../../platform/http/paging';
import type { Reminder } from '../promises/reminder.entity';
import { ReminderGate } from './reminder.gate';
import { ReminderPlanner } from '../promises/reminder.planner';
import { STANDING_SQL, inboxOf } from './reminder.sql';
import { ReminderViews } from './reminder.views';
import { InboxQuery, InboxSummary, ReminderView } from './reminders.dto';
import { STANDINGS, Standing } from '../promises/reminders.rules';

const ARRIVED: Standing[] = ['due', 'overdue', 'heads_up'];
const CLOSED: Standing[] = ['done', 'cancelled'];

@Injectable()
export class RemindersQueries {
  constructor(
    private readonly reads: Reads,
    private readonly planner: ReminderPlanner,
    private readonly gate: ReminderGate,
    private readonly views: ReminderViews,
    private readonly clock: Clock,
  ) {}

  /** What is next first; among what is closed, the latest first. */
  async inbox(actor: Actor, query: InboxQuery): Promise<PageOf<ReminderView>> {
    const standings = standingsOf(query);
    const limit = limitOf(query);
    const latestFirst = standings.some((each) => CLOSED.includes(each));
    const [dueAt, id] = (readCursor(query.after, ['number', 'string']) ?? []) as [number?, string?];
    const onDay = query.due ? 'r.day = :due AND ' : '';
    const condition = `${onDay}(${standings.map((each) => `(${STANDING_SQL[each]})`).join(' OR ')})`;
    const mine = inboxOf(actor.scope, this.clock.today(), condition);
    const params: SqlParams = { ...mine.params, ...(await this.now()), due: query.due };
    const beyond = latestFirst ? '<' : '>';
    const order = latestFirst ? 'DESC' : 'ASC';
    const place =
      dueAt === undefined
        ? ''
        : `WHERE (m.dueAt ${beyond} :dueAt OR (m.dueAt = :dueAt AND m.id ${beyond} :id))`;

    const rows = await this.reads.all<Reminder>(
      `SELECT r.* FROM (SELECT m.id AS id, m.dueAt AS dueAt FROM (${mine.sql}) AS m ${place}
         ORDER BY m.dueAt ${order}, m.id ${order} LIMIT :more) AS chosen
       JOIN reminder r ON r.id = chosen.id ORDER BY r.dueAt ${order}, r.id ${order}`,
      { ...params, dueAt, id, more: limit + 1 },
    );
    const count = await this.reads.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM (SELECT m.id AS id FROM (${mine.sql}) AS m LIMIT ${TOTAL_CAP + 1}) AS capped`,
      params,
    );
    const views = new Map((await this.views.of(this.reads, actor.id, rows)).map((view) => [view.id, view]));
    return page(
      rows,
      limit,
      (row) => [row.dueAt, row.id],
      count?.total ?? 0,
      (row) => views.get(row.id) as ReminderView,
    );
  }

  async summary(actor: Actor): Promise<InboxSummary> {
    const open = "r.status IN ('scheduled', 'delivered')";
    const mine = inboxOf(actor.scope, this.clock.today(), open);
    const count = (sql: string, name: string) => `COUNT(CASE WHEN ${sql} THEN 1 END) AS ${name}`;
    const row = await this.reads.get<InboxSummary>(
      `SELECT ${count(STANDING_SQL.due, 'due')}, ${count(STANDING_SQL.overdue, 'overdue')},
         ${count(STANDING_SQL.heads_up, 'headsUp')}, ${count(STANDING_SQL.upcoming, 'upcoming')},
         ${count(STANDING_SQL.snoozed, 'snoozed')},
         ${count("r.recipientId <> :me AND r.escalatedAt IS NOT NULL AND r.status = 'delivered' AND (r.snoozedUntil IS NULL OR r.snoozedUntil <= :now)", 'escalated')}
       FROM (${mine.sql}) AS m JOIN reminder r ON r.id = m.id`,
      { ...mine.params, ...(await this.now()) },
    );
    return row ?? { due: 0, overdue: 0, headsUp: 0, upcoming: 0, snoozed: 0, escalated: 0 };
  }

  async view(actor: Actor, id: string, reader: Reader = this.reads): Promise<ReminderView> {
    const { reminder } = await this.gate.find(reader, actor, id);
    return (await this.views.of(reader, actor.id, [reminder]))[0];
  }

  /** The latest reminder of each source, whatever became of it. */
  async latestOf(
    reader: Reader,
    readerId: string,
    sourceKind: string,
    sourceIds: readonly string[],
  ): Promise<Map<string, ReminderView>> {
    if (sourceIds.length === 0) return new Map();
    const rows = await reader.all<Reminder>(
      'SELECT * FROM reminder WHERE sourceKind = :sourceKind AND sourceId IN (:...sourceIds) ORDER BY id',
      { sourceKind, sourceIds },
    );
    const latest = new Map(rows.map((row) => [row.sourceId, row]));
    const views = await this.views.of(reader, readerId, [...latest.values()]);
    return new Map(views.map((view) => [view.source?.id ?? '', view]));
  }

  private async now(): Promise<{ now: number; overdueBefore: string }> {
    return { now: this.clock.now(), overdueBefore: await this.planner.overdueBefore(this.reads) };
  }
}

function standingsOf({ status, due }: InboxQuery): Standing[] {
  if (status?.includes('all')) return [...STANDINGS];
  if (status) return status as Standing[];
  return due ? STANDINGS.filter((each) => each !== 'cancelled') : ARRIVED;
}
