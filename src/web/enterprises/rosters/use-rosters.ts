import type { components } from '../../api/schema';
import { $api } from '../../api/query';

export type Roster = components['schemas']['RosterItem'];

const FRESH_MS = 5 * 60_000;
const MOST = 200;

/** The named lists, of which a bureau has a few dozen. */
export function useRosters(): { rosters: readonly Roster[] } {
  const params = { query: { limit: MOST } };
  const { data } = $api.useQuery('get', '/api/v1/rosters', { params }, { staleTime: FRESH_MS });
  return { rosters: data?.items ?? [] };
}
