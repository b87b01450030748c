import { Link } from 'react-router';
import { useWords } from '../language/words';
import { signOut } from '../session/other-tabs';
import { useSession } from '../session/session';
import { ROLES, SESSION } from '../session/session.words';
import { LanguageSwitch } from '../language/language-switch';

/** Who is signed in, and what is theirs alone. */
export function Person() {
  const t = useWords(SESSION);
  const roles = useWords(ROLES);
  const { account } = useSession();
  return (
    <div className="person">
      <strong>{account.name}</strong>
      <span className="soft">{account.roles.map((role) => roles[role]).join(' · ')}</span>
      <span className="person-acts">
        <Link to="/password">{t.changeTitle}</Link>
        <LanguageSwitch />
        <button type="button" className="bare-button" onClick={() => void signOut()}>
          {t.signOut}
        </button>
      </span>
    </div>
  );
}
