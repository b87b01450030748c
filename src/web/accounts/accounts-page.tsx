import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { $api } from '../api/query';
import { ChoiceFilter, FilterBar, TextFilter } from '../kit/filter-bar';
import { LinkButton } from '../kit/link-button';
import { Page } from '../kit/page';
import { QueryTable, type Column } from '../kit/query-table';
import { useDayText } from '../kit/use-day-text';
import { usePages, useUrl } from '../kit/use-url';
import { Plate } from '../kit/states';
import { useList } from '../language/both';
import { useWords } from '../language/words';
import { useMay, useSession, type Role } from '../session/session';
import { ROLES } from '../session/session.words';
import { AccountState } from './account-state';
import { ACCOUNTS } from './accounts.words';
import type { PersonView } from './use-people';
import { useScopeText } from './use-scope-text';
import { useUnitName } from './use-units';
import './accounts.css';

const FILTERS = ['q', 'role', 'state'] as const;

/** Who may sign in, as what, and for which area. */
export default function AccountsPage() {
  const t = useWords(ACCOUNTS);
  const roles = useWords(ROLES);
  const url = useUrl();
  const { after } = usePages();
  const may = useMay();
  const query = $api.useQuery(
    'get',
    '/api/v1/accounts',
    {
      params: {
        query: {
          q: url.one('q'),
          role: url.all('role') as Role[],
          state: url.one('state') as 'enabled' | 'disabled' | undefined,
          after,
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const add = (
    <LinkButton to="/accounts/new" main>
      {t.add}
    </LinkButton>
  );
  return (
    <Page title={t.title} about={t.about} actions={may('account.manage') && add}>
      <FilterBar names={FILTERS}>
        <TextFilter name="q" label={t.search} />
        <ChoiceFilter
          several
          name="role"
          label={t.role}
          choices={Object.entries(roles).map(([value, label]) => ({ value, label }))}
        />
        <ChoiceFilter
          name="state"
          label={t.state}
          choices={[
            { value: 'enabled', label: t.enabled },
            { value: 'disabled', label: `${t.disabled} / ${t.ended}` },
          ]}
        />
      </FilterBar>
      <QueryTable
        caption={t.title}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        rowTone={({ enabled }) => (enabled ? undefined : 'quiet')}
        empty={<Plate title={t.empty} action={may('account.manage') && add} />}
      />
    </Page>
  );
}

function useColumns(): Column<PersonView>[] {
  const t = useWords(ACCOUNTS);
  const roles = useWords(ROLES);
  const text = useDayText();
  const scope = useScopeText();
  const inARow = useList();
  const unitName = useUnitName();
  const { account } = useSession();
  return [
    {
      key: 'name',
      title: t.name,
      render: ({ id, name }) => <Link to={`/accounts/${id}`}>{name}</Link>,
    },
    {
      key: 'username',
      title: t.username,
      card: true,
      render: ({ id, username }) => (id === account.id ? `${username} · ${t.self}` : username),
    },
    { key: 'unit', title: t.unit, card: true, render: ({ unit }) => (unit ? unitName(unit) : '—') },
    {
      key: 'roles',
      title: t.role,
      card: true,
      render: (person) => inARow(person.roles.map((role) => roles[role])),
    },
    { key: 'scope', title: t.scope, card: true, render: (person) => scope.of(person) },
    {
      key: 'endsOn',
      title: t.endsOn,
      card: true,
      render: ({ endsOn }) => (endsOn ? text.day(endsOn) : t.noEnd),
    },
    { key: 'state', title: t.state, card: true, render: (person) => <AccountState account={person} /> },
  ];
}
