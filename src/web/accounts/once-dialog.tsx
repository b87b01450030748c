import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { copy } from '../kit/copy';
import { useWords } from '../language/words';
import { ONCE } from './account-acts.words';
import './accounts.css';

export interface Once {
  title: string;
  /** What it is and its text: a password, a token. */
  label: string;
  secret: string;
  /** Told beside it, so that the note that is handed over says whose it is. */
  username?: string;
  use: string;
}

/**
 * A password or a token that is shown once. It lives in this dialog alone, and no click beside it, Escape, way back or reload
 * takes it away by mistake.
 */
export function OnceDialog({ once, close }: { once: Once; close(): void }) {
  const t = useWords(ONCE);
  const isKept = useRef(false);
  const blocker = useBlocker(() => !isKept.current);
  useEffect(() => {
    if (blocker.state === 'blocked') blocker.reset();
  }, [blocker]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What browsers of the offices' age want besides.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  const leave = (): void => {
    isKept.current = true;
    close();
  };
  return (
    <Modal
      open
      title={once.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={<Button onClick={leave}>{t.close}</Button>}
    >
      <p className="notice">{t.once}</p>
      {once.username && <Copied label={t.username} text={once.username} />}
      <Copied label={once.label} text={once.secret} isFirst />
      <p className="soft">{once.use}</p>
    </Modal>
  );
}

function Copied({ label, text, isFirst }: { label: string; text: string; isFirst?: boolean }) {
  const t = useWords(ONCE);
  const [outcome, setOutcome] = useState<string>();
  const take = async (): Promise<void> => setOutcome((await copy(text)) ? t.copied : t.copyFailed);
  return (
    <div className="once-secret">
      <span className="once-label">{label}</span>
      <code>{text}</code>
      <Button type={isFirst ? 'primary' : 'default'} autoFocus={isFirst} onClick={() => void take()}>
        {t.copy}
      </Button>
      <span role="status" className={outcome ? '' : 'unseen'}>
        {outcome}
      </span>
    </div>
  );
}
