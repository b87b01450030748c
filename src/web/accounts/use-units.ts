import { $api } from '../api/query';
import type { components } from '../api/schema';
import { useLanguage } from '../language/language';
import { treeOf, type Branch } from './unit-tree';

export type Unit = components['schemas']['UnitView'];
type Named = Pick<Unit, 'name' | 'zh'>;

/** The bureau's units by name in the reader's language, and as a tree from the top. */
export function useUnits(): {
  query: ReturnType<typeof useUnitsQuery>;
  units: readonly Unit[];
  tree: readonly Branch[];
  nameOf(unit: Named): string;
  byId(id: string | null | undefined): string;
} {
  const query = useUnitsQuery();
  const nameOf = useUnitName();
  const units = query.data?.items ?? [];
  const byId = (id: string | null | undefined): string => {
    const unit = units.find((each) => each.id === id);
    return unit ? nameOf(unit) : '';
  };
  return { query, units, tree: treeOf(units), nameOf, byId };
}

function useUnitsQuery() {
  return $api.useQuery('get', '/api/v1/units');
}

/** `zh` is there where the name itself is in another language. */
export function useUnitName(): (unit: Named) => string {
  const chosen = useLanguage();
  return ({ name, zh }) => (chosen === 'zh' ? (zh ?? name) : name);
}
