import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../api/query';
import { Page, useTab } from '../kit/page';
import { QueryTable } from '../kit/query-table';
import { Plate } from '../kit/states';
import { Tabs } from '../kit/tabs';
import { usePages } from '../kit/use-url';
import { useWords } from '../language/words';
import { JOBS } from './jobs.words';
import { useJobColumns, type Job } from './use-job-columns';
import './audit.css';

const TABS = ['dead', 'open', 'done', 'cancelled'] as const;

/** What the house does by itself; first what it could not do. */
export default function JobsPage() {
  const t = useWords(JOBS);
  const [tab] = useTab('dead');
  const state = TABS.find((each) => each === tab) ?? 'dead';
  const { after } = usePages();
  const query = $api.useQuery(
    'get',
    '/api/v1/jobs',
    { params: { query: { state, after } } },
    { placeholderData: keepPreviousData },
  );
  const failed = $api.useQuery('get', '/api/v1/jobs', { params: { query: { state: 'dead', limit: 1 } } });
  const counts: Partial<Record<Job['state'], number>> = { dead: failed.data?.total };
  const columns = useJobColumns(state);
  return (
    <Page title={t.title} about={t.about}>
      <Tabs
        label={t.tabs}
        present={state}
        tabs={TABS.map((key) => ({ key, label: t[key], count: counts[key] }))}
      />
      <QueryTable
        caption={t[state]}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        empty={
          state === 'dead' ? (
            <Plate title={t.emptyDead} about={t.emptyDeadAbout} />
          ) : (
            <Plate title={t.empty} />
          )
        }
      />
    </Page>
  );
}
