import { $api } from '../api/query';
import { useBoth, useList } from '../language/both';
import { useWords } from '../language/words';
import { ACCOUNTS } from './accounts.words';

interface Choice {
  value: string;
  label: string;
}

export interface ScopeText {
  townships: Choice[];
  platforms: Choice[];
  /** `全区` or the areas by name. */
  of(scope: { townships?: readonly string[]; platforms?: readonly string[] }): string;
  names(kind: 'townships' | 'platforms', keys: readonly string[]): string;
}

/** Where somebody works, in words. An area that the configuration no longer has shows its key. */
export function useScopeText(): ScopeText {
  const t = useWords(ACCOUNTS);
  const both = useBoth();
  const inARow = useList();
  const { data } = $api.useQuery('get', '/api/v1/areas', undefined, { staleTime: Infinity });
  const townships = (data?.townships ?? []).map((each) => ({ value: each.code, label: both(each) }));
  const platforms = (data?.platforms ?? []).map((each) => ({ value: each.key, label: both(each) }));
  const choices = { townships, platforms };
  const list = (kind: 'townships' | 'platforms', keys: readonly string[]): string[] =>
    keys.map((key) => choices[kind].find(({ value }) => value === key)?.label ?? key);
  return {
    townships,
    platforms,
    names: (kind, keys) => inARow(list(kind, keys)),
    of: (scope) => {
      const names = [
        ...list('townships', scope.townships ?? []),
        ...list('platforms', scope.platforms ?? []),
      ];
      if (names.length > 0) return inARow(names);
      return data ? t.whole(both(data.district)) : '';
    },
  };
}
