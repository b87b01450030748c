import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../api/query';
import type { KnownFirm } from './firm';
import { useAreas } from './use-areas';
import { useRested } from '../kit/use-rested';

const MOST = 12;

/** What the server finds for the typed words: names, former names, codes, pinyin and initials. */
export function useFirmSearch(typed: string): { found: KnownFirm[]; isSearching: boolean; failed: boolean } {
  const areas = useAreas();
  const q = useRested(typed);
  const { data, isFetching, isError } = $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query: { q, limit: MOST } } },
    { enabled: q !== '', placeholderData: keepPreviousData, retry: false },
  );
  const items = typed === '' || q === '' ? [] : (data?.items ?? []);
  return {
    found: items.map(({ id, name, township, inScope }) => ({
      id,
      name,
      about: areas.township(township),
      isOutside: !inScope,
    })),
    isSearching: typed !== '' && (typed !== q || isFetching),
    failed: isError && items.length === 0,
  };
}
