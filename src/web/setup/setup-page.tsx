import { useEffect, type ReactNode } from 'react';
import { $api } from '../api/query';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { LanguageSwitch } from '../language/language-switch';
import { useWords } from '../language/words';
import { FirstAccount } from './first-account';
import { SETUP } from './setup.words';
import { useSecret } from './use-secret';
import '../session/session.css';
import './setup.css';

/** Where the printed link leads: the first account of a fresh house. */
export default function SetupPage() {
  const t = useWords(SETUP);
  const secret = useSecret();
  const { data, error, refetch } = $api.useQuery('get', '/api/v1/setup');
  useEffect(() => {
    document.title = `${t.title} · Tidu 梯度`;
  }, [t]);
  return (
    <div className="door">
      <main className="door-sheet door-wide">
        <img src="/icon.svg" alt="" width="44" height="44" />
        {!data && (error ? <Failed error={error} retry={refetch} /> : <Loading />)}
        {data && <Content isOpen={data.open} secret={secret} />}
        <p className="setup-language">
          <LanguageSwitch />
        </p>
      </main>
    </div>
  );
}

function Content({ isOpen, secret }: { isOpen: boolean; secret: string }): ReactNode {
  const t = useWords(SETUP);
  if (!isOpen)
    return (
      <Notice
        title={t.closed}
        about={t.closedAbout}
        action={
          <a className="link-button link-button-main" href="/">
            {t.signIn}
          </a>
        }
      />
    );
  if (!secret) return <Notice title={t.noSecret} about={t.noSecretAbout} />;
  return (
    <>
      <h1>{t.title}</h1>
      <p className="soft door-slogan">{t.about}</p>
      <FirstAccount secret={secret} />
    </>
  );
}

function Notice({ title, about, action }: { title: string; about: string; action?: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="soft door-slogan">{about}</p>
      {action}
    </>
  );
}
