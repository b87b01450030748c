import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { newId } from '../../api/new-id';
import { LinkButton } from '../../kit/link-button';
import { useToast } from '../../kit/toast';
import { useDayText } from '../../kit/use-day-text';
import { half } from '../../language/both';
import { useLanguage } from '../../language/language';
import { useWords } from '../../language/words';
import type { Draft } from '../drafts/draft';
import { outbox } from '../drafts/outbox';
import { reopened, takeUp } from '../drafts/outbox.rules';
import { PAGE_ID } from '../drafts/page-id';
import { useFirmsText } from '../use-firms-text';
import { SAVED } from './form.words';
import { StillOpen } from './still-open';

const PATIENCE_MS = 4_000;

/** What became of a visit after "Save": on its way, waiting for a line, refused with why, or logged. */
export function SavedVisit({ draft, next }: { draft: Draft; next(): void }) {
  const t = useWords(SAVED);
  const isSlow = useSlow(draft.state === 'queued');
  const account = draft.accountId;
  const firms = useFirmsText()(draft.fields.firms);
  useToldOnce(draft, firms);
  const goOn = (): void => {
    if (draft.state === 'logged') outbox.remove(account, draft.id);
    next();
  };
  const correct = (): void => {
    outbox.change(account, draft.id, (present) => takeUp(present, PAGE_ID));
  };
  const title = {
    queued: isSlow ? t.waiting : t.sending,
    editing: t.sending,
    refused: t.refused,
    logged: t.done,
  }[draft.state];
  return (
    <section className="sheet narrow saved" aria-live="polite">
      <h2 className={`saved-title saved-${draft.state}`}>
        {draft.state === 'logged' && <span aria-hidden>✓ </span>}
        {title}
      </h2>
      <p className="saved-firms">{firms}</p>
      <p>{draft.fields.summary}</p>
      {draft.state === 'queued' && isSlow && <p className="soft">{t.waitingAbout}</p>}
      {draft.state === 'refused' && <Refused draft={draft} />}
      {draft.outcome && <Outcome draft={draft} outcome={draft.outcome} />}
      <div className="form-actions">
        {draft.state === 'refused' && (
          <Button type="primary" onClick={correct}>
            {t.correct}
          </Button>
        )}
        <Button type={draft.state === 'refused' ? 'default' : 'primary'} autoFocus onClick={goOn}>
          {t.next}
        </Button>
        {draft.outcome && <LinkButton to={`/visits/${draft.outcome.visitId}`}>{t.show}</LinkButton>}
        {draft.state === 'queued' && isSlow && <Button onClick={correct}>{t.correct}</Button>}
      </div>
    </section>
  );
}

function Refused({ draft: { refusal } }: { draft: Draft }) {
  const chosen = useLanguage();
  if (!refusal) return null;
  return (
    <div className="problem" role="alert">
      <div>
        <strong>{refusal.detail}</strong>
        <ul>
          {refusal.errors.map(({ path, message }) => (
            <li key={path + message}>{half(message, chosen)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Outcome({ draft, outcome }: { draft: Draft; outcome: NonNullable<Draft['outcome']> }) {
  const t = useWords(SAVED);
  const say = useDayText();
  const chosen = useLanguage();
  return (
    <>
      {outcome.followUpDay && (
        <p>
          <Link to="/reminders?tab=upcoming">{t.followUpOn(say.day(outcome.followUpDay))}</Link>
        </p>
      )}
      {outcome.warnings.length > 0 && (
        <div className="saved-warnings" role="alert">
          <strong>{t.warnings}</strong>
          <ul>
            {outcome.warnings.map(({ code, message, enterpriseId }) => (
              <li key={code + (enterpriseId ?? '')}>{half(message, chosen)}</li>
            ))}
          </ul>
        </div>
      )}
      <StillOpen promises={outcome.openPromises} draft={draft} />
    </>
  );
}

/** The moment it is logged, and that moment only: a word, and for a while the way back. */
function useToldOnce({ id, accountId, state, outcome }: Draft, firms: string): void {
  const t = useWords(SAVED);
  const toast = useToast();
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (state !== 'logged' || was === 'logged' || !outcome) return;
    toast.done(t.toast(firms), async () => {
      await api.POST('/api/v1/visits/{id}/withdraw', {
        params: { path: { id: outcome.visitId } },
        body: { version: outcome.version, reason: t.undoReason },
      });
      outbox.change(accountId, id, (present) => reopened(present, PAGE_ID, newId()));
    });
  }, [state, outcome, firms, t, toast, accountId, id]);
}

/** Whether it takes so long that somebody wonders. */
function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setSlow(true), navigator.onLine ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isSlow;
}
