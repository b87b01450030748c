import { Mark } from '../kit/mark';
import { useWords } from '../language/words';
import { ACCOUNTS } from './accounts.words';
import type { PersonView } from './use-people';

/** Whether somebody can come in, and if not, why. */
export function AccountState({ account }: { account: PersonView }) {
  const t = useWords(ACCOUNTS);
  if (account.disabledAt) return <Mark tone="bad">{t.disabled}</Mark>;
  if (!account.enabled) return <Mark tone="warn">{t.ended}</Mark>;
  if (account.mustChangePassword) return <Mark tone="plain">{t.firstSignIn}</Mark>;
  return <Mark tone="good">{t.enabled}</Mark>;
}
