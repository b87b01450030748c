import type { components } from '../api/schema';
import { $api } from '../api/query';
import { useBoth } from '../language/both';

type Areas = components['schemas']['AreasView'];
type Choice = { value: string; label: string };

export interface AreaNames {
  district: string;
  township(code: string | null | undefined): string;
  platform(key: string | null | undefined): string;
  sector(key: string | null | undefined): string;
  townships: Choice[];
  platforms: Choice[];
  sectors: Choice[];
}

/** Townships, platforms and sectors by their names in the reader's language; they change with the configuration only. */
export function useAreas(): AreaNames {
  const both = useBoth();
  const { data } = $api.useQuery('get', '/api/v1/areas', undefined, { staleTime: Infinity });
  const areas: Areas = data ?? {
    district: { code: '', zh: '', en: '' },
    townships: [],
    platforms: [],
    sectors: [],
  };
  const townships = areas.townships.map((each) => ({ value: each.code, label: both(each) }));
  const platforms = areas.platforms.map((each) => ({ value: each.key, label: both(each) }));
  const sectors = areas.sectors.map((each) => ({ value: each.key, label: both(each) }));
  const nameIn = (choices: Choice[]) => (key: string | null | undefined) =>
    choices.find(({ value }) => value === key)?.label ?? '';
  return {
    district: both(areas.district),
    township: nameIn(townships),
    platform: nameIn(platforms),
    sector: nameIn(sectors),
    townships,
    platforms,
    sectors,
  };
}
