import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { NOT_FOUND, Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import type { PageOf } from '../../platform/http/answers';
import { limitOf, page, readCursor } from '../../platform/http/paging';
import { AccountQuery, AccountView } from './account.dto';
import { AccountRow, PUBLIC_COLUMNS, Person, personOf, viewOf } from './account.rows';
import { mayDo } from '../access/permissions';
import type { Role } from '../access/roles';
import { Area, reaches } from '../access/scope.rules';

@Injectable()
export class AccountsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** By id; unknown ids are simply not in it. Inside a transaction, hand over its `tx`. */
  async names(ids: readonly string[], reader: Reader = this.reads): Promise<Map<string, string>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await reader.all<{ id: string; name: string }>(
      'SELECT id, name FROM account WHERE id IN (:...wanted)',
      { wanted },
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async one(id: string, reader: Reader = this.reads): Promise<Person | undefined> {
    const row = await reader.get<AccountRow>(`${PUBLIC_COLUMNS} WHERE a.id = :id`, { id });
    return row && personOf(row, this.clock.today());
  }

  /** Who holds the role, may come in today, and works on the whole district or on this area. */
  async enabledWithRoleCovering(role: Role, area: Area, reader: Reader = this.reads): Promise<string[]> {
    const rows = await reader.all<AccountRow>(
      `${PUBLIC_COLUMNS} WHERE a.disabledAt IS NULL AND a.roles LIKE :holds ORDER BY a.id`,
      { holds: holding(role) },
    );
    return rows
      .map((row) => personOf(row, this.clock.today()))
      .filter((person) => person.enabled && reaches(person, area))
      .map(({ id }) => id);
  }

  async list(actor: Actor, query: AccountQuery): Promise<PageOf<AccountView>> {
    const full = mayDo(actor.roles, 'account.manage');
    const limit = limitOf(query);
    const today = this.clock.today();
    const [name, id] = readCursor(query.after, ['string', 'string']) ?? ['', ''];
    const parts = ['1 = 1'];
    // A username is not for everybody, so it must not be found by trying either.
    if (query.q) parts.push(`(${matching('a.name')}${full ? ` OR ${matching('a.username')}` : ''})`);
    if (query.role) parts.push(`(${query.role.map((_, i) => `a.roles LIKE :role${i}`).join(' OR ')})`);
    if (query.state) parts.push(query.state === 'enabled' ? ENABLED : `NOT ${ENABLED}`);
    const where = parts.join(' AND ');
    const params = {
      q: `%${(query.q ?? '').replace(/[!%_]/g, '!$&')}%`,
      ...Object.fromEntries((query.role ?? []).map((role, i) => [`role${i}`, holding(role)])),
      today,
    };
    const rows = await this.reads.all<AccountRow>(
      `${PUBLIC_COLUMNS} WHERE ${where} AND (a.name > :name OR (a.name = :name AND a.id > :id))
       ORDER BY a.name, a.id LIMIT :more`,
      { ...params, name, id, more: limit + 1 },
    );
    const count = await this.reads.get<{ total: number }>(
      `SELECT COUNT(*) AS total FROM account a WHERE ${where}`,
      params,
    );
    return page(
      rows,
      limit,
      (row) => [row.name, row.id],
      count?.total ?? 0,
      (row) => viewOf(row, today, full),
    );
  }

  async view(actor: Actor, id: string): Promise<AccountView> {
    const row = await this.reads.get<AccountRow>(`${PUBLIC_COLUMNS} WHERE a.id = :id`, { id });
    if (!row) throw new Refusal(NOT_FOUND);
    return viewOf(row, this.clock.today(), mayDo(actor.roles, 'account.manage'));
  }
}

const ENABLED = '(a.disabledAt IS NULL AND (a.endsOn IS NULL OR a.endsOn >= :today))';

/** SQLite's LIKE looks past case by itself, PostgreSQL's does not. */
const matching = (column: string): string => `LOWER(${column}) LIKE LOWER(:q) ESCAPE '!'`;

/** Roles are kept as JSON text; no role's name is part of another's. */
function holding(role: Role): string {
  return `%"${role}"%`;
}
