import type { Change } from '../kit/changes';
import { useDayText } from '../kit/use-day-text';
import { useList } from '../language/both';
import { useWords } from '../language/words';
import { ROLES } from '../session/session.words';
import type { AccountValues } from './account-values';
import { ACCOUNTS } from './accounts.words';
import { useScopeText } from './use-scope-text';
import { useUnits } from './use-units';

type PlainKey = Exclude<keyof AccountValues, 'townships' | 'platforms'>;

/** Two states of an account as a list of differences, in words. */
export function useAccountChanges(): (
  before: AccountValues,
  after: AccountValues,
  keys: readonly (keyof AccountValues)[],
) => Change[] {
  const t = useWords(ACCOUNTS);
  const roles = useWords(ROLES);
  const text = useDayText();
  const inARow = useList();
  const scope = useScopeText();
  const { byId } = useUnits();
  const none = '—';
  const said: Record<PlainKey, [label: string, of: (values: AccountValues) => string]> = {
    name: [t.name, ({ name }) => name],
    roles: [t.role, (values) => inARow(values.roles.map((role) => roles[role]))],
    unitId: [t.unit, ({ unitId }) => byId(unitId) || none],
    endsOn: [t.endsOn, ({ endsOn }) => (endsOn ? text.day(endsOn) : t.noEnd)],
  };
  return (before, after, keys) => {
    const plain = keys.filter((key): key is PlainKey => key !== 'townships' && key !== 'platforms');
    const changes = plain.map((key) => {
      const [label, of] = said[key];
      return { key, label, before: of(before), after: of(after) };
    });
    if (plain.length === keys.length) return changes;
    return [...changes, { key: 'scope', label: t.scope, before: scope.of(before), after: scope.of(after) }];
  };
}
