import { Reader } from '../../platform/database/reader';
import type { SqlParams } from '../../platform/database/sql';
import { Plan, Search, countCap, planOf } from './search.rules';
import { coversToday } from '../register/scope.sql';

/** One way to narrow the register down: the enterprises named by the rows `t` of a table. */
export interface Narrowing {
  table: string;
  /** On the alias `t`. */
  where: string;
  params: SqlParams;
  isGram: boolean;
}

export interface SetFilters {
  officerId?: string;
  roster?: string;
  tier?: string[];
}

export function narrowingsOf(search: Search, filters: SetFilters, today: string): Narrowing[] {
  const rows: Narrowing[] = [];
  const add = (table: string, where: string, params: SqlParams) =>
    rows.push({ table, where, params, isGram: false });
  const { officerId, roster, tier } = filters;
  if (search.code) add('enterprise_code_history', 't.code = :wholeCode', { wholeCode: search.code });
  if (officerId) {
    add('assignment', `t.officerId = :officerId AND t.withdrawnAt IS NULL AND ${coversToday('t')}`, {
      officerId,
      today,
    });
  }
  if (roster) add('roster_entry', `t.rosterId = :roster AND ${coversToday('t')}`, { roster, today });
  if (tier) add('title_segment', `t.tier IN (:...tier) AND ${coversToday('t')}`, { tier, today });
  const grams = search.grams.map((gram, i) => ({
    table: 'enterprise_gram',
    where: `t.gram = :gram${i}`,
    params: { [`gram${i}`]: gram },
    isGram: true,
  }));
  return [...rows, ...grams];
}

/** One statement counts every set as far as the decision needs. */
export async function choosePlan(
  reader: Reader,
  narrowings: readonly Narrowing[],
  exact: boolean,
): Promise<Plan & { counts: number[] }> {
  if (narrowings.length === 0) return { way: 'walk', rarestFirst: [], counts: [] };
  const cap = countCap(narrowings.length);
  const counts = narrowings.map(
    ({ table, where }, i) =>
      `(SELECT COUNT(*) FROM (SELECT 1 AS one FROM ${table} AS t WHERE ${where} LIMIT :cap) AS c) AS n${i}`,
  );
  const params = Object.assign({ cap }, ...narrowings.map((each) => each.params)) as SqlParams;
  const row = (await reader.get<Record<string, number>>(`SELECT ${counts.join(', ')}`, params)) ?? {};
  const counted = narrowings.map((_, i) => row[`n${i}`]);
  return { ...planOf(counted, cap, exact), counts: counted };
}

export function setOf({ table, where, isGram }: Narrowing): string {
  return `(SELECT ${isGram ? '' : 'DISTINCT '}t.enterpriseId FROM ${table} AS t WHERE ${where}) AS pick`;
}

export function memberOf({ table, where }: Narrowing, id: string): string {
  return `EXISTS (SELECT 1 FROM ${table} AS t WHERE t.enterpriseId = ${id} AND ${where})`;
}
