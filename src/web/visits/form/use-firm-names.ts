import { useEffect } from 'react';
import { $api, queryClient } from '../../api/query';
import type { VisitFields } from '../fields';
import { useFirmGroups } from '../use-firm-groups';
import type { PartProps } from './part';

/** Enterprises that came with the address have an id only; their names follow. */
export function useFirmNames(fields: VisitFields, fill: PartProps['change']): void {
  const groups = useFirmGroups();
  const nameless = fields.firms.flatMap(({ id, name }) => (id !== null && name === '' ? [id] : []));
  useEffect(() => {
    if (nameless.length === 0) return;
    const known = new Map(groups.flatMap(({ firms }) => firms).map(({ id, name }) => [id, name]));
    const ask = async (id: string): Promise<[string, string]> => {
      const options = $api.queryOptions('get', '/api/v1/enterprises/{id}', { params: { path: { id } } });
      const firm = await queryClient.fetchQuery({ ...options, retry: false }).catch(() => undefined);
      return [id, firm?.name ?? known.get(id) ?? ''];
    };
    void Promise.all(nameless.map(ask)).then((names) => {
      const found = new Map(names.filter(([, name]) => name !== ''));
      if (found.size > 0)
        fill({
          firms: fields.firms.map((firm) => ({ ...firm, name: found.get(firm.id ?? '') ?? firm.name })),
        });
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked again for others only
  }, [nameless.join(), groups]);
}
