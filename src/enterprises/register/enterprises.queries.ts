import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { reaches } from '../../accounts/access/scope.rules';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import type { SqlParams } from '../../platform/database/sql';
import type { Actor } from '../../platform/http/access';
import type { PageOf } from '../../platform/http/answers';
import { limitOf, page } from '../../platform/http/paging';
import { dossierOf } from './dossier.sql';
import { EnterpriseAccess } from './enterprise.access';
import type { EnterpriseView } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { Holdings, holdingsOf } from './holdings.sql';
import type { EnterpriseItem, OfficerNow, RegisterQuery } from './register.dto';
import { RegisterRow, registerSql } from './register.sql';
import { Timeline } from '../timeline/timeline';
import type { TimelinePage } from '../timeline/timeline.dto';

type Row = RegisterRow & Enterprise;

@Injectable()
export class EnterprisesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly access: EnterpriseAccess,
    private readonly accounts: AccountsQueries,
    private readonly timelines: Timeline,
  ) {}

  async list(actor: Actor, query: RegisterQuery): Promise<PageOf<EnterpriseItem>> {
    const today = this.clock.today();
    const limit = limitOf(query);
    const { sort, params, ...sql } = await registerSql(this.reads, actor, query, today);
    const rows = sql.page ? await this.reads.all<Row>(sql.page, { ...params, more: limit + 1 }) : [];
    const isAll = query.after === undefined && rows.length <= limit;
    const total = isAll ? rows.length : (sql.total ?? (await this.totalOf(sql.count, params)));
    const held = await holdingsOf(
      this.reads,
      rows.slice(0, limit).map((row) => row.id),
      today,
    );
    const names = await this.namesOf(held.values());
    return page(rows, limit, sort.place, total, (row) =>
      item(actor, row, held.get(row.id) as Holdings, names),
    );
  }

  /** The dossier; outside the actor's scope its basics only. */
  async get(actor: Actor, id: string, reader: Reader = this.reads): Promise<EnterpriseView> {
    const row = await this.access.basics(reader, id);
    const parts = await dossierOf(reader, id, this.clock.today());
    const { officers, titlesHeld, rosters, codeHistory, formerNames, ids } = parts;
    const names = await this.accounts.names(
      officers.map((each) => each.officerId),
      reader,
    );
    const titles = [...new Set(titlesHeld.map((each) => each.tier))];
    const basics = { ...item(actor, row, { officers, titles }, names), mergedInto: row.mergedInto };
    if (!basics.inScope) return basics;
    return {
      ...basics,
      codeReason: row.codeReason,
      registeredOn: row.registeredOn,
      address: row.address,
      createdAt: new Date(row.createdAt).toISOString(),
      titlesHeld,
      rosters,
      codeHistory,
      formerNames,
      timeline: await this.timelines.page({ reader, actor, enterpriseIds: ids }, undefined),
    };
  }

  async timeline(actor: Actor, id: string, before?: string, limit?: number): Promise<TimelinePage> {
    await this.access.requireInScope(this.reads, actor, id);
    return this.timelines.page(
      { reader: this.reads, actor, enterpriseIds: await this.idsOf(id) },
      before,
      limit,
    );
  }

  /** The enterprise itself and all that were merged into it: append-only rows stay where they were written. */
  async idsOf(id: string, reader: Reader = this.reads): Promise<string[]> {
    const rows = await reader.all<{ id: string }>('SELECT id FROM enterprise WHERE mergedInto = :id', { id });
    return [id, ...rows.map((row) => row.id)];
  }

  private async totalOf(count: string | undefined, params: SqlParams): Promise<number> {
    const counted = count && (await this.reads.get<{ total: number }>(count, params));
    return counted ? counted.total : 0;
  }

  private namesOf(held: Iterable<Holdings>): Promise<Map<string, string>> {
    return this.accounts.names(
      [...held].flatMap((each) => each.officers.map((officer) => officer.officerId)),
    );
  }
}

function item(
  actor: Actor,
  row: Enterprise,
  { officers, titles }: Holdings,
  names: Map<string, string>,
): EnterpriseItem {
  const { id, name, code, township, platform, sector, status } = row;
  const assigned = officers.some((officer) => officer.officerId === actor.scope.accountId);
  const inScope = assigned || reaches(actor.scope, row);
  if (!inScope) return { id, name, code, township, platform, sector, status, titles, inScope };
  // Written out, for a page has up to 200 of them: copying the basics over took as long as reading the rows.
  return {
    id,
    name,
    code,
    township,
    platform,
    sector,
    status,
    titles,
    inScope,
    industryCode: row.industryCode,
    sizeClass: row.sizeClass,
    lastVisitOn: row.lastVisitOn || null,
    nextVisitOn: row.nextVisitOn || null,
    officers: officers.map((each): OfficerNow => ({ ...each, name: names.get(each.officerId) ?? '' })),
    updatedAt: new Date(row.updatedAt).toISOString(),
    version: row.version,
  };
}
