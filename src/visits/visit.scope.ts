import { reachesAll } from '../accounts/access/scope.rules';
import { inScope } from '../enterprises/register/scope.sql';
import type { SqlParams } from '../platform/database/sql';
import type { Scope } from '../platform/http/access';

export interface VisitScope {
  each: string;
  mine?: string;
  params: SqlParams;
}

/**
 * One's own, or touching one's scope: `each`, asked of each row `v` in turn, which stops early; or `mine`, the ids, found
 * once from the enterprises in scope (CROSS JOIN keeps SQLite from starting at the visits).
 */
export function visitScope(scope: Scope, today: string): VisitScope {
  if (reachesAll(scope)) return { each: '1 = 1', params: {} };
  const { sql, params } = inScope(scope, 'e', today);
  return {
    each: `(v.officerId = :me OR EXISTS (SELECT 1 FROM visit_enterprise st JOIN enterprise e ON e.id = st.enterpriseId
      WHERE st.visitId = v.id AND ${sql}))`,
    mine: `(SELECT own.id AS id FROM visit own WHERE own.officerId = :me UNION SELECT st.visitId
      FROM enterprise e CROSS JOIN visit_enterprise st WHERE st.enterpriseId = e.id AND ${sql})`,
    params: { ...params, me: scope.accountId },
  };
}
