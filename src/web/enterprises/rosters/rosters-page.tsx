import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import { $api } from '../../api/query';
import { Page } from '../../kit/page';
import { QueryTable, type Column } from '../../kit/query-table';
import { Plate } from '../../kit/states';
import { useDayText } from '../../kit/use-day-text';
import { usePages } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import { ROSTERS, ROSTER_KINDS } from './rosters.words';
import type { Roster } from './use-rosters';

const RosterDialog = lazy(() => import('./roster-dialog'));

/** The named lists; they are public documents, so everybody sees all of them. */
export default function RostersPage() {
  const t = useWords(ROSTERS);
  const may = useMay();
  const columns = useColumns();
  const { after } = usePages();
  const [isAdding, setAdding] = useState(false);
  const query = $api.useQuery(
    'get',
    '/api/v1/rosters',
    { params: { query: { after } } },
    { placeholderData: keepPreviousData },
  );
  const add = may('roster.write') && <Button onClick={() => setAdding(true)}>{t.add}</Button>;
  return (
    <Page title={t.title} about={t.about} actions={add}>
      <QueryTable
        caption={t.title}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        empty={<Plate title={t.none} about={t.about} action={add} />}
      />
      {isAdding && (
        <Suspense fallback={null}>
          <RosterDialog close={() => setAdding(false)} />
        </Suspense>
      )}
    </Page>
  );
}

function useColumns(): Column<Roster>[] {
  const t = useWords(ROSTERS);
  const kinds = useWords(ROSTER_KINDS);
  const say = useDayText();
  return [
    { key: 'name', title: t.name, render: ({ id, name }) => <Link to={`/rosters/${id}`}>{name}</Link> },
    { key: 'kind', title: t.kind, card: true, render: ({ kind }) => kinds[kind] },
    { key: 'document', title: t.documentNo, card: true, render: ({ documentNo }) => documentNo },
    {
      key: 'published',
      title: t.publishedOn,
      card: true,
      render: ({ publishedOn }) => publishedOn && say.date(publishedOn),
    },
    {
      key: 'size',
      title: t.size,
      align: 'right',
      card: true,
      render: ({ id, size }) => <Link to={`/enterprises?roster=${id}`}>{size}</Link>,
    },
  ];
}
