import type { Clock } from '../clock';
import type { Reader } from '../database/reader';
import type { SqlParams } from '../database/sql';

/**
 * `now` inside a statement. Processes that share a PostgreSQL database must agree on it, so there it is the database's
 * own time plus the clock's shift. The sub-select makes it a constant of the statement, which an index scan needs.
 */
export function jobTime(reader: Reader, clock: Clock): { now: string; params: SqlParams } {
  if (reader.dialect === 'sqlite') return { now: ':clockNow', params: { clockNow: clock.now() } };
  const now = '(SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint + :clockShift)';
  return { now, params: { clockShift: clock.shift } };
}
