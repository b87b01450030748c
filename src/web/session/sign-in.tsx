import { useEffect } from 'react';
import { $api } from '../api/query';
import { useWords } from '../language/words';
import { LanguageSwitch } from '../language/language-switch';
import { SESSION } from './session.words';
import { SignInForm } from './sign-in-form';
import './session.css';

/** The first page of somebody who is not signed in. */
export default function SignIn() {
  const t = useWords(SESSION);
  const setup = $api.useQuery('get', '/api/v1/setup');
  useEffect(() => {
    document.title = `${t.signIn} · Tidu 梯度`;
  }, [t]);
  return (
    <div className="door">
      <main className="door-sheet">
        <img src="/icon.svg" alt="" width="44" height="44" />
        <h1>Tidu 梯度</h1>
        <p className="soft door-slogan">{t.slogan}</p>
        {setup.data?.open ? <p className="door-notice">{t.setupOpen}</p> : <SignInForm />}
        <p className="soft door-foot">
          {t.noAccount}
          <br />
          {t.secret}
        </p>
        <LanguageSwitch />
      </main>
    </div>
  );
}
