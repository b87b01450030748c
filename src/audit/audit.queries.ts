import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/database/reader';
import { Reads } from '../platform/database/reads';
import { SqlParams } from '../platform/database/sql';
import { PageOf } from '../platform/http/answers';
import { TOTAL_CAP, limitOf, page, readCursor } from '../platform/http/paging';
import type { AuditQuery, AuditView } from './audit.dto';
import type { RawEntry } from './chain';

export interface AuditDeed {
  act: string;
  actorId: string | null;
  before: object | null;
  after: object | null;
}

type Row = RawEntry & { seq: number | null };

const FILTERS = ['actorId', 'act', 'subject', 'subjectId', 'enterpriseId'] as const;

@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first. */
  async list(query: AuditQuery): Promise<PageOf<AuditView>> {
    const limit = limitOf(query);
    const after = readCursor(query.after, ['number', 'string']);
    const { conditions, params } = filtersOf(query);
    const where = (more: string[]) =>
      [...conditions, ...more].map((each, i) => `${i === 0 ? 'WHERE' : 'AND'} ${each}`).join(' ');
    const rows = await this.reads.all<Row>(
      `SELECT e.*, l.seq FROM audit_entry e LEFT JOIN audit_link l ON l.auditId = e.id
        ${where(after ? ['(e.at, e.id) < (:afterAt, :afterId)'] : [])} ORDER BY e.at DESC, e.id DESC LIMIT :limit`,
      { ...params, limit: limit + 1, ...(after ? { afterAt: after[0], afterId: after[1] } : {}) },
    );
    const counted = await this.reads.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM audit_entry e ${where([])} LIMIT :cap) counted`,
      { ...params, cap: TOTAL_CAP + 1 },
    );
    return page(rows, limit, (row) => [row.at, row.id], counted?.total ?? 0, show);
  }

  /** For the rooms above, about a row of theirs: the newest first. */
  async latestOf(reader: Reader, subject: string, subjectId: string, limit: number): Promise<AuditDeed[]> {
    const rows = await reader.all<RawEntry>(
      `SELECT e.* FROM audit_entry e WHERE e.subject = :subject AND e.subjectId = :subjectId
       ORDER BY e.at DESC, e.id DESC LIMIT :limit`,
      { subject, subjectId, limit },
    );
    return rows.map(({ act, actorId, before, after }) => ({
      act,
      actorId,
      before: parsed(before),
      after: parsed(after),
    }));
  }
}

function filtersOf(query: AuditQuery): { conditions: string[]; params: SqlParams } {
  const conditions: string[] = [];
  const params: SqlParams = {};
  for (const name of FILTERS) {
    if (query[name] === undefined) continue;
    conditions.push(`e.${name} = :${name}`);
    params[name] = query[name];
  }
  if (query.from !== undefined) {
    conditions.push('e.at >= :from');
    params.from = Date.parse(query.from);
  }
  if (query.to !== undefined) {
    conditions.push('e.at < :to');
    params.to = Date.parse(query.to);
  }
  return { conditions, params };
}

function show({ at, before, after, ...rest }: Row): AuditView {
  return { ...rest, at: new Date(at).toISOString(), before: parsed(before), after: parsed(after) };
}

const parsed = (text: string | null): object | null => (text === null ? null : (JSON.parse(text) as object));
