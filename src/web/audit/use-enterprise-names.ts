import { useQueries } from '@tanstack/react-query';
import { $api } from '../api/query';

const FRESH_MS = 5 * 60_000;

/** Enterprises by name, each asked for once and kept for a while. */
export function useEnterpriseNames(
  ids: readonly (string | null | undefined)[],
): (id: string | null) => string {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  const names = useQueries({
    queries: wanted.map((id) => ({
      ...$api.queryOptions('get', '/api/v1/enterprises/{id}', { params: { path: { id } } }),
      staleTime: FRESH_MS,
    })),
    combine: (results) => new Map(results.map(({ data }, i) => [wanted[i], data?.name ?? ''])),
  });
  return (id) => (id ? (names.get(id) ?? '') : '');
}
