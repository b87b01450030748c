import { ChoiceFilter, FilterBar, TextFilter } from '../../kit/filter-bar';
import { FilterFold } from '../../kit/filter-fold';
import { usePhone } from '../../kit/use-phone';
import { useWords } from '../../language/words';
import { choicesOf } from '../choices';
import { SIZES, STATUSES, TITLES } from '../enterprise.words';
import { useAreas } from '../use-areas';
import { MineFilter, OfficerFilter, RosterFilter } from './far-filters';
import { REGISTER } from './register.words';
import { SortChoice } from './sort-choice';

const DAILY = ['township', 'tier', 'sector', 'officerId'] as const;
const FURTHER = ['platform', 'roster', 'size', 'status', 'codeMissing'] as const;
const NAMES = ['q', ...DAILY, ...FURTHER];

/** Above the register: what is used daily stands open on a desk, the rest is folded; on a phone all is. */
export function RegisterFilters() {
  const t = useWords(REGISTER);
  const phone = usePhone();
  return (
    <FilterBar names={NAMES}>
      <TextFilter name="q" label={t.q} />
      <MineFilter label={t.mine} />
      {phone ? (
        <FilterFold names={[...DAILY, ...FURTHER]}>
          <Daily />
          <Further />
          <SortChoice />
        </FilterFold>
      ) : (
        <>
          <Daily />
          <SortChoice />
          <FilterFold names={FURTHER}>
            <Further />
          </FilterFold>
        </>
      )}
    </FilterBar>
  );
}

function Daily() {
  const t = useWords(REGISTER);
  const titles = useWords(TITLES);
  const { townships, sectors } = useAreas();
  return (
    <>
      <ChoiceFilter name="township" label={t.township} choices={townships} />
      <ChoiceFilter name="tier" label={t.tier} choices={choicesOf(titles)} />
      <ChoiceFilter name="sector" label={t.sector} choices={sectors} />
      <OfficerFilter label={t.officer} />
    </>
  );
}

function Further() {
  const t = useWords(REGISTER);
  const sizes = useWords(SIZES);
  const statuses = useWords(STATUSES);
  const { platforms } = useAreas();
  const missing = [
    { value: 'true', label: t.isMissing },
    { value: 'false', label: t.isThere },
  ];
  return (
    <>
      <ChoiceFilter name="platform" label={t.platform} choices={platforms} />
      <RosterFilter label={t.roster} />
      <ChoiceFilter name="size" label={t.size} choices={choicesOf(sizes)} />
      <ChoiceFilter name="status" label={t.status} choices={choicesOf(statuses)} />
      <ChoiceFilter name="codeMissing" label={t.codeMissing} choices={missing} />
    </>
  );
}
