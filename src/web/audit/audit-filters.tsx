import { usePeople } from '../accounts/use-people';
import { ChoiceFilter, DayFilter, FilterBar } from '../kit/filter-bar';
import { useWords } from '../language/words';
import { ACTS, SUBJECTS } from './act.words';
import { AUDIT } from './audit.words';
import { EnterpriseFilter } from '../enterprises/enterprise-filter';

const FILTERS = ['actor', 'act', 'subject', 'subjectId', 'enterprise', 'from', 'to'] as const;

export function AuditFilters() {
  const t = useWords(AUDIT);
  const acts = useWords(ACTS);
  const subjects = useWords(SUBJECTS);
  const { people } = usePeople();
  const choices = (table: Record<string, string>) =>
    Object.entries(table).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar names={FILTERS}>
      <ChoiceFilter
        name="actor"
        label={t.who}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceFilter name="act" label={t.act} choices={choices(acts)} />
      <ChoiceFilter name="subject" label={t.subject} choices={choices(subjects)} />
      <EnterpriseFilter name="enterprise" label={t.enterprise} />
      <DayFilter name="from" label={t.from} />
      <DayFilter name="to" label={t.to} />
    </FilterBar>
  );
}
