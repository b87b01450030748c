import type { AmendVisit } from './visits.dto';
import type { Visit } from './visit.entity';

/** What a person says of a visit, without ids and machinery. */
const SAID = [
  'day',
  'kind',
  'occasion',
  'summary',
  'companions',
  'peopleMet',
  'findings',
  'policiesExplained',
  'place',
  'startTime',
  'endTime',
] as const;

/** What was sent; a field that was left out stays as it is. */
export function saidIn(body: Partial<Pick<AmendVisit, (typeof SAID)[number]>>): Partial<Visit> {
  return Object.fromEntries(
    SAID.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]),
  );
}

/** For the audit. */
export function auditOf(visit: Visit, enterpriseIds: readonly string[]): Record<string, unknown> {
  return { ...Object.fromEntries(SAID.map((name) => [name, visit[name]])), enterpriseIds };
}
