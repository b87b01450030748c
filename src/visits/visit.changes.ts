import { createHash } from 'node:crypto';
import type { AmendVisit, LogVisit } from './visits.dto';
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

/** The same whatever the order in which a client writes its fields. */
export function requestHashOf(body: LogVisit): string {
  const sorted = (_name: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(body, sorted)).digest('base64url');
}
