import { Button } from 'antd';
import { useState } from 'react';
import { Mark } from '../../kit/mark';
import { useWords } from '../../language/words';
import { useSession } from '../../session/session';
import { DraftRow } from './draft-row';
import { DRAFTS } from './drafts.words';
import { outbox, useUnsent } from './outbox';
import { sendAll } from './sender';
import '../visits.css';

/** What waits on this device, to be sent or to be corrected; nothing where nothing waits. For any page. */
export function Unsent() {
  const t = useWords(DRAFTS);
  const { account } = useSession();
  const drafts = useUnsent();
  const [isSending, setSending] = useState(false);
  if (drafts.length === 0) return null;
  const send = (): void => {
    setSending(true);
    void sendAll(account.id).finally(() => setSending(false));
  };
  return (
    <section className="sheet drafts" aria-label={t.title}>
      <div className="sheet-header">
        <h2>
          {t.title} <Mark tone="warn">{t.unsentCount(drafts.length)}</Mark>
        </h2>
        {drafts.some(({ state }) => state === 'queued') && (
          <Button loading={isSending} onClick={send}>
            {t.sendNow}
          </Button>
        )}
      </div>
      <p className="soft">{outbox.keeps() ? t.about : t.notKept}</p>
      <ul>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
