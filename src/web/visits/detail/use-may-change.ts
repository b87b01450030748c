import { useMay, useSession } from '../../session/session';
import type { VisitView } from '../fields';

/** Officers amend their own visits, managers any that they see; what is withdrawn stays as it is. */
export function useMayChange({ officer, withdrawnAt }: VisitView): boolean {
  const may = useMay();
  const { account } = useSession();
  if (withdrawnAt !== null || !may('visit.amend')) return false;
  return officer.id === account.id || account.roles.includes('manager');
}
