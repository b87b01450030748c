import { SqlPart, inScope } from '../../enterprises/register/scope.sql';
import type { Scope } from '../../platform/http/access';
import type { Standing } from '../promises/reminders.rules';

/** `standingOf` of reminders.rules, said in SQL over `r`; takes `:now` and `:overdueBefore`. */
const AWAKE = `r.status = 'delivered' AND (r.snoozedUntil IS NULL OR r.snoozedUntil <= :now)`;
export const STANDING_SQL: Record<Standing, string> = {
  due: `${AWAKE} AND r.day >= :overdueBefore`,
  overdue: `${AWAKE} AND r.day < :overdueBefore`,
  heads_up: `r.status = 'scheduled' AND r.announcedAt IS NOT NULL`,
  upcoming: `r.status = 'scheduled' AND r.announcedAt IS NULL`,
  snoozed: `r.status = 'delivered' AND r.snoozedUntil > :now`,
  done: `r.status = 'done'`,
  cancelled: `r.status = 'cancelled'`,
};

/** Whether `r` is about no enterprise, or about one in scope. */
export function touchesScope(scope: Scope, today: string): SqlPart {
  const { sql, params } = inScope(scope, 'e', today);
  return {
    sql: `(r.enterpriseId IS NULL OR EXISTS (SELECT 1 FROM reminder_enterprise re
      JOIN enterprise e ON e.id = re.enterpriseId WHERE re.reminderId = r.id AND ${sql}))`,
    params,
  };
}

/**
 * The ids in somebody's inbox: their own, and others' that were escalated to them. Two index scans; an OR over both
 * would read the whole table.
 */
export function inboxOf(scope: Scope, today: string, condition: string): SqlPart {
  const mayStillSee = touchesScope(scope, today);
  return {
    sql: `SELECT r.id AS id, r.dueAt AS dueAt FROM reminder r WHERE r.recipientId = :me AND (${condition})
      UNION SELECT r.id AS id, r.dueAt AS dueAt FROM reminder_delivery d JOIN reminder r ON r.id = d.reminderId
      WHERE d.accountId = :me AND d.cause = 'escalation' AND r.escalatedAt IS NOT NULL AND r.recipientId <> :me AND (${condition})
      AND ${mayStillSee.sql}`,
    params: { ...mayStillSee.params, me: scope.accountId },
  };
}
