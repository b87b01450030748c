import { LinkButton } from '../../kit/link-button';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import type { Enterprise } from '../enterprise';
import { DOSSIER } from './dossier.words';

/** What can be done with it, by the roles of the reader. */
export function DossierActions({ enterprise: { id, officers } }: { enterprise: Enterprise }) {
  const t = useWords(DOSSIER);
  const may = useMay();
  const isServed = officers?.some(({ role }) => role === 'primary');
  return (
    <>
      {may('visit.log') && (
        <LinkButton main to={`/visits/new?enterprise=${id}`}>
          {t.logVisit}
        </LinkButton>
      )}
      {may('enterprise.write') && <LinkButton to={`/enterprises/${id}/edit`}>{t.edit}</LinkButton>}
      {may('assignment.write') && (
        <LinkButton to="?tab=assignments&act=officer" replace>
          {isServed ? t.changeOfficer : t.assign}
        </LinkButton>
      )}
      <LinkButton to={`/enterprises/${id}/print`}>{t.onePager}</LinkButton>
    </>
  );
}
