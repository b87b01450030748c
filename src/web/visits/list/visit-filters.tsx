import { PersonPicker } from '../../accounts/person-picker';
import { EnterpriseFilter } from '../../enterprises/enterprise-filter';
import { ChoiceFilter, DayFilter, FilterBar } from '../../kit/filter-bar';
import { FilterFold } from '../../kit/filter-fold';
import { usePhone } from '../../kit/use-phone';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { KIND_ORDER, OCCASION_ORDER } from '../fields';
import { KINDS, OCCASIONS, VISIT } from '../visit.words';
import { VISITS } from '../visits.words';
import { FILTERS } from './use-visits';

const ALWAYS = ['enterpriseId', 'officerId'];
const ROLES = ['officer', 'manager'] as const;

/** By enterprise, person and day at hand; on a phone all behind one button. */
export function VisitFilters() {
  const phone = usePhone();
  const folded = phone ? FILTERS : FILTERS.filter((name) => !ALWAYS.includes(name));
  return (
    <FilterBar names={FILTERS}>
      {!phone && <FirmAndPerson />}
      <FilterFold names={folded}>
        {phone && <FirmAndPerson />}
        <Rest />
      </FilterFold>
    </FilterBar>
  );
}

function FirmAndPerson() {
  const t = useWords(VISITS);
  const v = useWords(VISIT);
  const url = useUrl();
  return (
    <>
      <EnterpriseFilter name="enterpriseId" label={v.enterprise} />
      <PersonPicker
        label={t.by}
        roles={ROLES}
        value={url.one('officerId')}
        onChange={(officerId) => url.set({ officerId })}
      />
    </>
  );
}

function Rest() {
  const t = useWords(VISITS);
  const v = useWords(VISIT);
  const kinds = useWords(KINDS);
  const occasions = useWords(OCCASIONS);
  return (
    <>
      <ChoiceFilter
        name="kind"
        label={v.kind}
        choices={KIND_ORDER.map((value) => ({ value, label: kinds[value] }))}
      />
      <ChoiceFilter
        name="occasion"
        label={v.occasion}
        choices={[
          ...OCCASION_ORDER.map((value) => ({ value: value as string, label: occasions[value] })),
          { value: 'none', label: v.noOccasion },
        ]}
      />
      <DayFilter name="from" label={t.from} />
      <DayFilter name="to" label={t.to} />
      <ChoiceFilter
        name="withdrawn"
        label={t.withdrawnFilter}
        choices={[
          { value: 'all', label: t.withdrawnAll },
          { value: 'only', label: t.withdrawnOnly },
        ]}
      />
    </>
  );
}
