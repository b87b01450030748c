import { useWords } from '../../language/words';
import { DraftRow } from './draft-row';
import { DRAFTS } from './drafts.words';
import { useDrafts } from './outbox';
import '../visits.css';

/** Visits that somebody began and has not saved: above the form, so that they are not begun twice. */
export function Unfinished({ except }: { except?: string }) {
  const t = useWords(DRAFTS);
  const drafts = useDrafts().filter(
    ({ id, state, from }) => state === 'editing' && from === 'form' && id !== except,
  );
  if (drafts.length === 0) return null;
  return (
    <section className="sheet narrow drafts" aria-label={t.unfinishedTitle}>
      <h2 className="drafts-title">{t.unfinishedTitle}</h2>
      <ul>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
