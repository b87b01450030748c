import { Reader } from '../platform/database/reader';
import type { NamedEnterprise, NamedPerson, ReminderView } from '../reminders/inbox/reminders.dto';
import type { Visit } from './visit.entity';
import type { VisitView } from './visits.dto';

/** What reminders call a visit that they come from. */
export const VISIT_SOURCE = 'visit';

export function showVisit(
  visit: Visit,
  officer: NamedPerson,
  enterprises: NamedEnterprise[],
  followUp: ReminderView | null,
): VisitView {
  return {
    id: visit.id,
    clientId: visit.clientId,
    day: visit.day,
    kind: visit.kind,
    occasion: visit.occasion,
    summary: visit.summary,
    officer,
    enterprises,
    companions: visit.companions,
    peopleMet: visit.peopleMet,
    findings: visit.findings,
    policiesExplained: visit.policiesExplained,
    place: visit.place,
    startTime: visit.startTime,
    endTime: visit.endTime,
    followUp,
    withdrawnAt: visit.withdrawnAt === null ? null : new Date(visit.withdrawnAt).toISOString(),
    withdrawnReason: visit.withdrawnReason,
    createdAt: new Date(visit.createdAt).toISOString(),
    updatedAt: new Date(visit.updatedAt).toISOString(),
    version: visit.version,
  };
}

export async function firmsOf(
  reader: Reader,
  visitIds: readonly string[],
): Promise<Map<string, NamedEnterprise[]>> {
  const byVisit = new Map<string, NamedEnterprise[]>();
  if (visitIds.length === 0) return byVisit;
  const rows = await reader.all<NamedEnterprise & { visitId: string }>(
    `SELECT ve.visitId AS visitId, e.id AS id, e.name AS name
     FROM visit_enterprise ve JOIN enterprise e ON e.id = ve.enterpriseId
     WHERE ve.visitId IN (:...visitIds) ORDER BY e.sortKey, e.id`,
    { visitIds },
  );
  for (const { visitId, id, name } of rows) {
    const list = byVisit.get(visitId);
    if (list) list.push({ id, name });
    else byVisit.set(visitId, [{ id, name }]);
  }
  return byVisit;
}
