import { reachesAll } from '../../accounts/access/scope.rules';
import type { SqlParams } from '../../platform/database/sql';
import type { Scope } from '../../platform/http/access';

/** A condition and the parameters it names. */
export interface SqlPart {
  sql: string;
  params: SqlParams;
}

/** An assignment, title or roster entry that covers `:today`. */
export function coversToday(alias: string): string {
  return `${alias}.fromDay <= :today AND (${alias}.toDay IS NULL OR ${alias}.toDay >= :today)`;
}

/**
 * Whether the enterprise behind `alias` is in somebody's scope: the whole district, their townships and platforms, or
 * assigned to them today. The same rule in plain code: EnterpriseAccess.
 */
export function inScope(scope: Scope, alias: string, today: string): SqlPart {
  if (reachesAll(scope)) return { sql: '1 = 1', params: {} };
  return {
    // IN and not EXISTS: SQLite then goes by the indices of all three instead of asking each row.
    sql: `(${alias}.township IN (:...scopeTownships) OR ${alias}.platform IN (:...scopePlatforms) OR ${alias}.id IN (
      SELECT own.enterpriseId FROM assignment AS own WHERE own.officerId = :scopeAccount
      AND own.withdrawnAt IS NULL AND ${coversToday('own')}))`,
    params: {
      scopeTownships: scope.townships,
      scopePlatforms: scope.platforms,
      scopeAccount: scope.accountId,
      today,
    },
  };
}
