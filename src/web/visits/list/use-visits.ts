import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/query';
import { usePages, useUrl } from '../../kit/use-url';
import type { Kind, Occasion } from '../fields';

export const FILTERS = ['enterpriseId', 'officerId', 'kind', 'occasion', 'from', 'to', 'withdrawn'] as const;
const ROWS = 30;

/** The page of the list that the address asks for. */
export function useVisits() {
  const url = useUrl();
  const { after } = usePages();
  const query = $api.useQuery(
    'get',
    '/api/v1/visits',
    {
      params: {
        query: {
          enterpriseId: url.one('enterpriseId'),
          officerId: url.one('officerId'),
          kind: url.one('kind') as Kind | undefined,
          occasion: url.one('occasion') as Occasion | 'none' | undefined,
          from: url.one('from'),
          to: url.one('to'),
          withdrawn: url.one('withdrawn') as 'only' | 'all' | undefined,
          after,
          limit: ROWS,
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return { query, isFiltered: FILTERS.some((name) => url.one(name) !== undefined) };
}
