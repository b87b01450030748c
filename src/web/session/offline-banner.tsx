import { useWords } from '../language/words';
import { useIsOffline } from './line';
import { SESSION } from './session.words';
import './session.css';

/** Says that there is no line, and what can be done all the same. */
export function OfflineBanner() {
  const t = useWords(SESSION);
  const isOffline = useIsOffline();
  return (
    <div role="status" aria-live="polite" className="offline-region screen-only">
      {isOffline && (
        <p className="offline">
          <strong>{t.offline}</strong> {t.offlineAbout}
        </p>
      )}
    </div>
  );
}
