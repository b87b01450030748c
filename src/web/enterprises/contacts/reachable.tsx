import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/words';
import { telOf, type Contact } from './contact';
import { CONTACTS } from './contacts.words';
import { RevealReason } from './reveal-reason';
import { useReveal } from './use-reveal';

/** Phone and e-mail: masked, one tap away from being shown, one more from a call. */
export function Reachable({ contact, mayReveal }: { contact: Contact; mayReveal: boolean }) {
  const t = useWords(CONTACTS);
  const { shown, hide, reveal, isAsking } = useReveal(contact);
  const [isReasonWanted, wantReason] = useState(false);
  if (!contact.phone && !contact.email) return null;
  const show = async (reason?: string): Promise<void> => {
    wantReason((await reveal(reason)) === 'reason-needed');
  };
  return (
    <>
      <div className="reachable">
        {contact.phone && <Value full={shown?.phone} masked={contact.phone} href={telOf} />}
        {contact.email && <Value full={shown?.email} masked={contact.email} href={(to) => `mailto:${to}`} />}
        {shown ? (
          <Button onClick={hide}>{t.hide}</Button>
        ) : (
          mayReveal &&
          !isReasonWanted && (
            <Button
              aria-label={t.revealOf(contact.name)}
              title={t.onRecord}
              loading={isAsking}
              onClick={() => void show()}
            >
              {t.reveal}
            </Button>
          )
        )}
      </div>
      {isReasonWanted && !shown && <RevealReason submit={show} cancel={() => wantReason(false)} />}
    </>
  );
}

function Value({ full, masked, href }: { full?: string | null; masked: string; href(full: string): string }) {
  if (!full) return <span className="number">{masked}</span>;
  return (
    <a className="number reachable-link" href={href(full)}>
      {full}
    </a>
  );
}
