import { Button } from 'antd';
import { LinkButton } from '../../kit/link-button';
import { Page } from '../../kit/page';
import { Failed } from '../../kit/problem';
import { Loading, Plate } from '../../kit/states';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useMay, useSession, useToday } from '../../session/session';
import { DossierFacts } from '../dossier/dossier-facts';
import { DOSSIER } from '../dossier/dossier.words';
import { useDossier } from '../dossier/use-dossier';
import type { Enterprise } from '../enterprise';
import '../enterprises.css';
import { Standing } from '../standing';
import { PaperContacts } from './paper-contacts';
import { PaperFigures } from './paper-figures';
import { PaperPromises } from './paper-promises';
import { PaperVisits } from './paper-visits';
import './print.css';
import { PAPER } from './print.words';

/** One enterprise on one sheet of A4, for whoever goes to see it. */
export default function PrintPage() {
  const t = useWords(PAPER);
  const d = useWords(DOSSIER);
  const { data, error, refetch } = useDossier();
  if (!data)
    return (
      <Page title={t.title}>{error ? <Failed error={error} retry={refetch} /> : <Loading rows={8} />}</Page>
    );
  if (!data.inScope)
    return (
      <Page title={data.name}>
        <Plate title={d.outsideTitle} about={d.outside} />
      </Page>
    );
  return <Paper enterprise={data} />;
}

function Paper({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords(PAPER);
  const may = useMay();
  const say = useDayText();
  const { today } = useToday();
  const { account } = useSession();
  const { id, name } = enterprise;
  return (
    <div className="paper">
      <Page
        title={name}
        beside={
          <span className="marks">
            <Standing enterprise={enterprise} />
          </span>
        }
        about={t.title}
        actions={
          <>
            <Button type="primary" onClick={() => window.print()}>
              {t.print}
            </Button>
            <LinkButton to={`/enterprises/${id}`}>{t.back}</LinkButton>
          </>
        }
      >
        <DossierFacts enterprise={enterprise} />
        {may('contact.read') && <PaperContacts id={id} />}
        {may('figure.read') && <PaperFigures id={id} />}
        {may('visit.read') && <PaperVisits items={enterprise.timeline?.items ?? []} />}
        {may('visit.log') && <PaperPromises id={id} />}
        <footer className="paper-foot">
          <span>{t.by(account.name, say.fullDate(today))}</span>
          <span>{t.care}</span>
        </footer>
      </Page>
    </div>
  );
}
