import { Reader } from '../../platform/database/reader';
import type { AssignmentRole } from '../assignments/assignment.rules';
import { coversToday } from './scope.sql';

/** Who serves an enterprise today, and the titles it holds. */
export interface Holdings {
  officers: { officerId: string; role: AssignmentRole }[];
  titles: string[];
}

/** For a page of enterprises at once. */
export async function holdingsOf(
  reader: Reader,
  ids: readonly string[],
  today: string,
): Promise<Map<string, Holdings>> {
  const found = new Map<string, Holdings>(ids.map((id) => [id, { officers: [], titles: [] }]));
  if (ids.length === 0) return found;
  const rows = await reader.all<{ enterpriseId: string; part: string; what: string; how: AssignmentRole }>(
    `SELECT a.enterpriseId AS enterpriseId, 'officer' AS part, a.officerId AS what, a.role AS how FROM assignment AS a
     WHERE a.enterpriseId IN (:...ids) AND a.withdrawnAt IS NULL AND ${coversToday('a')}
     UNION ALL
     SELECT s.enterpriseId, 'title', s.tier, '' FROM title_segment AS s
     WHERE s.enterpriseId IN (:...ids) AND ${coversToday('s')}`,
    { ids, today },
  );
  for (const { enterpriseId, part, what, how } of rows) {
    const own = found.get(enterpriseId);
    if (part === 'officer') own?.officers.push({ officerId: what, role: how });
    else if (own && !own.titles.includes(what)) own.titles.push(what);
  }
  for (const own of found.values()) {
    own.titles.sort();
    own.officers.sort(primaryFirst);
  }
  return found;
}

export function primaryFirst(
  a: { role: AssignmentRole; officerId: string },
  b: { role: AssignmentRole; officerId: string },
): number {
  if (a.role !== b.role) return a.role === 'primary' ? -1 : 1;
  return a.officerId < b.officerId ? -1 : 1;
}
