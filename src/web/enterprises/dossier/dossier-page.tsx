import { Link } from 'react-router';
import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useWords } from '../../language/words';
import '../enterprises.css';
import type { Enterprise } from '../enterprise';
import { Standing } from '../standing';
import { DossierActions } from './dossier-actions';
import { DossierFacts } from './dossier-facts';
import { DossierTabs } from './dossier-tabs';
import { DOSSIER } from './dossier.words';
import { useDossier } from './use-dossier';

/** Everything about one enterprise. */
export default function DossierPage() {
  const t = useWords(DOSSIER);
  const { data, error, isPending, refetch } = useDossier();
  if (data) return <Dossier key={data.id} enterprise={data} />;
  return (
    <Page title={t.title}>{isPending ? <Loading rows={8} /> : <Failed error={error} retry={refetch} />}</Page>
  );
}

function Dossier({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords(DOSSIER);
  const { name, inScope, mergedInto } = enterprise;
  const isOpen = inScope && mergedInto === null;
  return (
    <Page
      title={name}
      beside={
        <span className="marks">
          <Standing enterprise={enterprise} />
        </span>
      }
      actions={isOpen && <DossierActions enterprise={enterprise} />}
    >
      {mergedInto && (
        <p role="status" className="sheet notice">
          {t.merged} <Link to={`/enterprises/${mergedInto}`}>{t.openMerged}</Link>
        </p>
      )}
      <DossierFacts enterprise={enterprise} />
      {inScope ? (
        <DossierTabs enterprise={enterprise} isOpen={isOpen} />
      ) : (
        <Plate title={t.outsideTitle} about={t.outside} />
      )}
    </Page>
  );
}
