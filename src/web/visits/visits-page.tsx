import { LinkButton } from '../kit/link-button';
import { Page } from '../kit/page';
import { QueryTable } from '../kit/query-table';
import { Plate } from '../kit/states';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { Unsent } from './drafts/unsent';
import { useVisitColumns } from './list/use-visit-columns';
import { useVisits } from './list/use-visits';
import { VisitFilters } from './list/visit-filters';
import { VISITS } from './visits.words';

/** Visits of one's own and to enterprises in one's scope, the latest day first. */
export default function VisitsPage() {
  const t = useWords(VISITS);
  const may = useMay();
  const { query, isFiltered } = useVisits();
  const log = may('visit.log') && (
    <LinkButton to="/visits/new" main>
      {t.log}
    </LinkButton>
  );
  const quick = may('visit.log') && <LinkButton to="/visits/quick">{t.quick}</LinkButton>;
  return (
    <Page
      title={t.title}
      actions={
        <>
          {quick}
          {log}
        </>
      }
    >
      {may('visit.log') && <Unsent />}
      <VisitFilters />
      <QueryTable
        caption={t.title}
        columns={useVisitColumns()}
        rowKey={({ id }) => id}
        query={query}
        rowTone={({ withdrawnAt }) => (withdrawnAt ? 'quiet' : undefined)}
        empty={isFiltered ? undefined : <Plate title={t.empty} action={log} />}
      />
    </Page>
  );
}
