import { keepPreviousData } from '@tanstack/react-query';
import { PersonPicker } from '../../accounts/person-picker';
import { usePeople } from '../../accounts/use-people';
import { $api } from '../../api/query';
import { LinkButton } from '../../kit/link-button';
import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useMay, useSession, useToday } from '../../session/session';
import { Figures } from './figures';
import { periodIn } from './period';
import { PeriodBar } from './period-bar';
import { RECORD } from './record.words';
import { ReportText } from './report-text';
import { useReport } from './use-report';
import './record.css';

const ROLES = ['officer', 'manager'] as const;

/** One's month or year in figures; a manager looks at those of others, too. */
export default function RecordPage() {
  const t = useWords(RECORD);
  const url = useUrl();
  const may = useMay();
  const { today } = useToday();
  const { account } = useSession();
  const { nameOf } = usePeople();
  const isManager = account.roles.includes('manager');
  const officerId = (isManager && url.one('officerId')) || account.id;
  const isMine = officerId === account.id;
  const period = periodIn(url.one('at'), today);
  const { from, to } = period;
  const query = $api.useQuery(
    'get',
    '/api/v1/visits/summary',
    { params: { query: { from, to, officerId } } },
    { placeholderData: keepPreviousData },
  );
  const report = useReport();
  const summary = query.data;
  const picker = isManager && (
    <PersonPicker
      label={t.officer}
      roles={ROLES}
      without={account.id}
      value={isMine ? undefined : officerId}
      onChange={(chosen) => url.set({ officerId: chosen })}
    />
  );
  return (
    <Page title={isMine ? t.title : t.titleOf(nameOf(officerId))} actions={picker}>
      <PeriodBar period={period} />
      {query.error && !summary && <Failed error={query.error} retry={query.refetch} />}
      {query.isPending && <Loading rows={6} />}
      {summary && (
        <div className={query.isPlaceholderData ? 'list-waiting' : undefined}>
          {summary.visits === 0 ? (
            <div className="sheet">
              <Plate
                title={t.none}
                action={
                  isMine &&
                  may('visit.log') && (
                    <LinkButton to="/visits/new" main>
                      {t.noneAction}
                    </LinkButton>
                  )
                }
              />
            </div>
          ) : (
            <Figures summary={summary} officerId={officerId}>
              <ReportText text={report(period, isMine ? t.me : nameOf(officerId), summary)} />
            </Figures>
          )}
        </div>
      )}
    </Page>
  );
}
