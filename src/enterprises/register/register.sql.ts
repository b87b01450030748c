import { reachesAll } from '../../accounts/access/scope.rules';
import { Reader } from '../../platform/database/reader';
import type { SqlParams } from '../../platform/database/sql';
import type { Actor } from '../../platform/http/access';
import { Cursor, TOTAL_CAP, readCursor } from '../../platform/http/paging';
import type { RegisterQuery } from './register.dto';
import { SqlPart, inScope } from './scope.sql';
import { Plan, Search, searchOf } from '../search/search.rules';
import { Narrowing, choosePlan, memberOf, narrowingsOf, setOf } from '../search/search.sql';

/** Pairs that are looked up for each candidate before its row is fetched. */
const PROBES = 3;

export interface RegisterRow {
  id: string;
  sortKey: string;
  lastVisitOn: string;
  updatedAt: number;
}

interface Sort {
  order: string;
  after: string;
  shape: ('string' | 'number')[];
  place(row: RegisterRow): Cursor;
}

export const SORTS: Record<'name' | 'lastVisit' | 'updated', Sort> = {
  name: {
    order: 'e.sortKey, e.id',
    after: '(e.sortKey, e.id) > (:placeKey, :placeId)',
    shape: ['string', 'string'],
    place: (row) => [row.sortKey, row.id],
  },
  lastVisit: {
    order: 'e.lastVisitOn, e.id',
    after: '(e.lastVisitOn, e.id) > (:placeKey, :placeId)',
    shape: ['string', 'string'],
    place: (row) => [row.lastVisitOn, row.id],
  },
  updated: {
    order: 'e.updatedAt DESC, e.id DESC',
    after: '(e.updatedAt, e.id) < (:placeKey, :placeId)',
    shape: ['number', 'string'],
    place: (row) => [row.updatedAt, row.id],
  },
};

export interface RegisterSql {
  sort: Sort;
  /** Undefined: nothing can match. */
  page?: string;
  count?: string;
  /** Known without a statement of its own. */
  total?: number;
  params: SqlParams;
}

/** The statements of one list page. What they cost does not grow with how deep the page is. */
export async function registerSql(
  reader: Reader,
  actor: Actor,
  query: RegisterQuery,
  today: string,
): Promise<RegisterSql> {
  const sort = SORTS[query.sort ?? 'name'];
  const cursor = readCursor(query.after, sort.shape);
  const search = searchOf(query.q ?? '');
  const narrowings = narrowingsOf(search, query, today);
  const plan = await choosePlan(reader, narrowings, search.exact || search.terms.length === 0);
  const columns = columnFilters(actor, query, today);
  const params: SqlParams = {
    today,
    ...Object.assign({}, ...[...columns, ...narrowings].map((each) => each.params)),
  };
  search.terms.forEach((term, i) => (params[`term${i}`] = `%${term}%`));
  if (plan.way === 'none') return { sort, params };
  const build = (way: 'set' | 'walk') =>
    rowsSql(
      way,
      plan.rarestFirst.map((at) => narrowings[at]),
      search,
      columns,
    );
  const rows = build(plan.way);
  if (cursor) Object.assign(params, { placeKey: cursor[0], placeId: cursor[1] });
  return {
    sort,
    params,
    page: `SELECT ${COLUMNS} ${rows}${cursor ? ` AND ${sort.after}` : ''} ORDER BY ${sort.order} LIMIT :more`,
    // The one set in question has just been counted, and further than anybody is told.
    total: isCountOfAll(narrowings, search, columns) ? plan.counts[0] : undefined,
    count: countSql(plan, narrowings, search, columns, build),
  };
}

const COLUMNS = `e.id, e.name, e.sortKey, e.code, e.township, e.platform, e.sector, e.industryCode, e.status,
  e.sizeClass, e.lastVisitOn, e.nextVisitOn, e.updatedAt, e.version`;

function columnFilters(actor: Actor, query: RegisterQuery, today: string): SqlPart[] {
  const parts: SqlPart[] = [];
  for (const name of ['township', 'platform', 'sector', 'status'] as const) {
    const values = query[name];
    if (values) parts.push({ sql: `e.${name} IN (:...${name})`, params: { [name]: values } });
  }
  if (query.size) parts.push({ sql: 'e.sizeClass IN (:...size)', params: { size: query.size } });
  if (query.codeMissing)
    parts.push({ sql: `e.code IS ${query.codeMissing === 'true' ? '' : 'NOT '}NULL`, params: {} });
  // Order and filters must not tell what the rows themselves keep back.
  const telling = query.sort === 'lastVisit' || query.sort === 'updated' || query.size || query.officerId;
  if (telling && !reachesAll(actor.scope)) parts.push(inScope(actor.scope, 'e', today));
  return parts;
}

/** FROM and WHERE. SQLite takes CROSS JOIN as an order to begin with the set; PostgreSQL decides for itself. */
function rowsSql(way: 'set' | 'walk', rarestFirst: Narrowing[], search: Search, columns: SqlPart[]): string {
  const start = way === 'set' ? rarestFirst[0] : undefined;
  const where = ['e.mergedInto IS NULL', ...columns.map((part) => part.sql)];
  const others = rarestFirst.filter((each) => each !== start);
  if (start?.isGram) {
    where.unshift(
      ...others
        .filter((each) => each.isGram)
        .slice(0, PROBES)
        .map((each) => memberOf(each, 'pick.enterpriseId')),
    );
  }
  where.push(...others.filter((each) => !each.isGram).map((each) => memberOf(each, 'e.id')));
  if (!(start?.isGram && search.exact))
    where.push(...search.terms.map((_, i) => `e.searchText LIKE :term${i}`));
  const from = start
    ? `${setOf(start)} CROSS JOIN enterprise AS e WHERE e.id = pick.enterpriseId AND`
    : 'enterprise AS e WHERE';
  return `FROM ${from} ${where.join(' AND ')}`;
}

/** A count needs no order, so without other filters the smallest set is the cheapest way whatever its size. */
function countSql(
  { way, rarestFirst }: Exclude<Plan, { way: 'none' }>,
  narrowings: Narrowing[],
  search: Search,
  columns: SqlPart[],
  build: (way: 'set' | 'walk') => string,
): string {
  const smallest = narrowings[rarestFirst[0]];
  const alone = columns.length === 0 && smallest !== undefined && (!smallest.isGram || search.exact);
  const rows = build(alone ? 'set' : way);
  return `SELECT COUNT(*) AS total FROM (SELECT 1 AS one ${rows} LIMIT ${TOTAL_CAP + 1}) AS c`;
}

/** Everybody who has this pair, and nothing else is asked; the index holds no row of an enterprise that was merged away. */
function isCountOfAll(narrowings: Narrowing[], search: Search, columns: SqlPart[]): boolean {
  return columns.length === 0 && search.exact && narrowings.length === 1 && narrowings[0].isGram;
}
