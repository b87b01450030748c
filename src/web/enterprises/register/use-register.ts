import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/query';
import type { paths } from '../../api/schema';
import { usePages, useUrl } from '../../kit/use-url';

type Query = NonNullable<paths['/api/v1/enterprises']['get']['parameters']['query']>;

/** One page of the register under the filters of the address: a single question, the rows before stay until its answer. */
export function useRegister() {
  const url = useUrl();
  const { after } = usePages();
  const several = (name: string): string[] | undefined => {
    const values = url.all(name);
    return values.length > 0 ? values : undefined;
  };
  // What a hand-written address says wrongly is for the server to refuse.
  const query = {
    q: url.one('q'),
    tier: several('tier'),
    sector: several('sector'),
    township: several('township'),
    platform: several('platform'),
    officerId: url.one('officerId'),
    roster: url.one('roster'),
    size: several('size'),
    status: several('status'),
    codeMissing: url.one('codeMissing'),
    sort: url.one('sort'),
    after,
  } as Query;
  return $api.useQuery(
    'get',
    '/api/v1/enterprises',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
}
