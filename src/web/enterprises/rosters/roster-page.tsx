import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useParams } from 'react-router';
import { $api } from '../../api/query';
import { ChoiceFilter } from '../../kit/filter-bar';
import { LinkButton } from '../../kit/link-button';
import { Mark } from '../../kit/mark';
import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { QueryTable } from '../../kit/query-table';
import { Loading, Plate } from '../../kit/states';
import { useDayText } from '../../kit/use-day-text';
import { usePages, useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay, useToday } from '../../session/session';
import '../enterprises.css';
import { useEntryColumns } from './entry-columns';
import { ROSTERS, ROSTER_KINDS } from './rosters.words';

const RosterDialog = lazy(() => import('./roster-dialog'));
const AddEntryDialog = lazy(() => import('./add-entry-dialog'));
const EndEntryDialog = lazy(() => import('./end-entry-dialog'));

type Asked = { act: 'edit' | 'add' } | { act: 'end'; id: string };

/** One list: what it is out of, and who is on it. `?which=ever` shows those who were, too. */
export default function RosterPage() {
  const t = useWords(ROSTERS);
  const may = useMay();
  const say = useDayText();
  const kinds = useWords(ROSTER_KINDS);
  const { today } = useToday();
  const { id = '' } = useParams();
  const { after } = usePages();
  const on = useUrl().one('which') === 'ever' ? undefined : today;
  const [asked, ask] = useState<Asked>();
  const query = $api.useQuery(
    'get',
    '/api/v1/rosters/{id}',
    { params: { path: { id }, query: { on, after } } },
    { placeholderData: keepPreviousData },
  );
  const mayWrite = may('roster.write');
  const columns = useEntryColumns(mayWrite ? ({ id: entry }) => ask({ act: 'end', id: entry }) : undefined);
  const roster = query.data;
  const close = (): void => ask(undefined);
  if (!roster)
    return (
      <Page title={t.title}>
        {query.error ? <Failed error={query.error} retry={query.refetch} /> : <Loading rows={8} />}
      </Page>
    );
  const ending = asked?.act === 'end' && roster.entries.items.find((entry) => entry.id === asked.id);
  const add = mayWrite && <Button onClick={() => ask({ act: 'add' })}>{t.addEntry}</Button>;
  const said = [roster.documentNo, roster.publishedOn && say.date(roster.publishedOn), roster.note];
  return (
    <Page
      title={roster.name}
      beside={<Mark>{kinds[roster.kind]}</Mark>}
      about={said.filter(Boolean).join(' · ')}
      actions={
        <>
          {add}
          {mayWrite && <Button onClick={() => ask({ act: 'edit' })}>{t.edit}</Button>}
          <LinkButton to={`/enterprises?roster=${id}`}>{t.seeRegister}</LinkButton>
        </>
      }
    >
      <div className="filter-bar screen-only">
        <ChoiceFilter name="which" label={t.today} choices={[{ value: 'ever', label: t.ever }]} />
      </div>
      <QueryTable
        caption={roster.name}
        columns={columns}
        rowKey={(entry) => entry.id}
        query={{ ...query, data: roster.entries }}
        rowTone={({ toDay }) => (toDay !== null && toDay < today ? 'quiet' : undefined)}
        empty={<Plate title={t.noEntries} action={add} />}
      />
      <Suspense fallback={null}>
        {asked?.act === 'edit' && <RosterDialog roster={roster} close={close} />}
        {asked?.act === 'add' && <AddEntryDialog rosterId={id} close={close} />}
        {ending && <EndEntryDialog entry={ending} close={close} />}
      </Suspense>
    </Page>
  );
}
