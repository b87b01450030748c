import { useCallback, useEffect } from 'react';
import { $api, queryClient } from '../../api/query';
import type { components } from '../../api/schema';
import type { VisitFields } from '../fields';
import { ticksOf } from './promise-ticks';
import type { PartProps } from './part';

const PATIENCE_MS = 1_500;

export interface Promises {
  items: components['schemas']['OpenPromise'][];
  /** Not known, for want of a line. */
  failed: boolean;
  /** What is ticked in the end: whoever saves at once gets what the server would have ticked beforehand. */
  settled(): Promise<VisitFields['keeps']>;
}

/** The open promises to the enterprises that were chosen; another choice or another answer ticks them anew. */
export function usePromises(
  fields: VisitFields,
  change: PartProps['change'],
  openedFor: readonly string[],
): Promises {
  const enterpriseId = fields.firms.flatMap(({ id }) => (id === null ? [] : [id]));
  const isAsking = enterpriseId.length > 0;
  const options = $api.queryOptions(
    'get',
    '/api/v1/visits/promises',
    { params: { query: { enterpriseId } } },
    { enabled: isAsking, retry: false },
  );
  const { data, isError } = $api.useQuery(
    'get',
    '/api/v1/visits/promises',
    { params: { query: { enterpriseId } } },
    { enabled: isAsking, retry: false },
  );
  const { keeps } = fields;
  useEffect(() => {
    const next = isAsking ? data && ticksOf(data.items, keeps, openedFor) : {};
    if (next && JSON.stringify(next) !== JSON.stringify(keeps)) change({ keeps: next });
    // Only another answer, or another choice of enterprises, ticks anything.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, isAsking]);
  const settled = useCallback(async () => {
    if (!isAsking) return {};
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
    const known = await Promise.race([queryClient.ensureQueryData(options).catch(() => undefined), late]);
    return known ? ticksOf(known.items, keeps, openedFor) : keeps;
  }, [isAsking, options, keeps, openedFor]);
  return { items: isAsking ? (data?.items ?? []) : [], failed: isAsking && isError && !data, settled };
}
