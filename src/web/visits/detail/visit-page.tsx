import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { $api } from '../../api/query';
import { LinkButton } from '../../kit/link-button';
import { Mark } from '../../kit/mark';
import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { Loading } from '../../kit/states';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import type { VisitView } from '../fields';
import { useFirmsText } from '../use-firms-text';
import { VISITS } from '../visits.words';
import { AmendForm } from './amend-form';
import { useMayChange } from './use-may-change';
import { VisitFacts } from './visit-facts';
import { VisitPromise } from './visit-promise';
import { Withdraw } from './withdraw';
import '../visits.css';

/** One visit: all that was noted, what was promised and where it stands; amended and withdrawn here. */
export default function VisitPage() {
  const { id = '' } = useParams();
  const query = $api.useQuery('get', '/api/v1/visits/{id}', { params: { path: { id } } });
  if (query.error && !query.data) return <Failed error={query.error} retry={query.refetch} />;
  return query.data ? <Visit visit={query.data} /> : <Loading rows={8} />;
}

function Visit({ visit }: { visit: VisitView }) {
  const t = useWords(VISITS);
  const say = useDayText();
  const may = useMay();
  const mayChange = useMayChange(visit);
  const firms = useFirmsText()(visit.enterprises);
  const [params, setParams] = useSearchParams();
  const isAmending = params.get('amend') === '1' && mayChange;
  const { officer, createdAt, updatedAt, version, withdrawnAt, withdrawnReason, enterprises } = visit;
  const about = [
    t.logged(officer.name, say.instant(createdAt)),
    version > 1 && !withdrawnAt && t.amended(say.instant(updatedAt)),
  ].filter(Boolean);
  const again = new URLSearchParams(enterprises.map((each) => ['enterprise', each.id]));
  return (
    <Page
      title={isAmending ? t.amendTitle : firms}
      beside={withdrawnAt && <Mark>{t.withdrawn}</Mark>}
      about={
        <>
          {about.join(' · ')}
          {version > 1 && may('audit.read') && (
            <>
              {' · '}
              <Link to={`/audit?subject=visit&subjectId=${visit.id}`}>{t.history}</Link>
            </>
          )}
        </>
      }
      actions={
        !isAmending && (
          <>
            {may('visit.log') && !withdrawnAt && (
              <LinkButton to={`/visits/new?${again.toString()}`}>{t.again}</LinkButton>
            )}
            {mayChange && <Withdraw visit={visit} />}
            {mayChange && (
              <Button type="primary" onClick={() => setParams({ amend: '1' })}>
                {t.amend}
              </Button>
            )}
          </>
        )
      }
    >
      {withdrawnAt && withdrawnReason && (
        <p className="withdrawn-note">{t.withdrawnWhy(say.instant(withdrawnAt), withdrawnReason)}</p>
      )}
      {isAmending ? (
        <AmendForm visit={visit} leave={() => setParams({}, { replace: true })} />
      ) : (
        <>
          <VisitFacts visit={visit} />
          <VisitPromise visit={visit} />
        </>
      )}
    </Page>
  );
}
