import { Page } from '../kit/page';
import { useWords } from '../language/words';
import { useSession } from '../session/session';
import { Doors } from './doors';
import { SETUP } from './setup.words';

/** The first page after the set-up. */
export default function WelcomePage() {
  const t = useWords(SETUP);
  const { account } = useSession();
  return (
    <Page title={t.welcome} about={t.welcomeAbout(account.name)}>
      <Doors />
    </Page>
  );
}
