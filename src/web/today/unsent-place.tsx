import { Suspense, lazy } from 'react';
import { Mark } from '../kit/mark';
import { useWords } from '../language/words';
import { DRAFTS } from '../visits/drafts/drafts.words';
import { useUnsent } from '../visits/drafts/outbox';

// Seldom needed and not light. Where there is no line to load it over, how many there are must do.
const Unsent = lazy(() =>
  import('../visits/drafts/unsent').then(
    (module) => ({ default: module.Unsent }),
    () => ({ default: HowMany }),
  ),
);

/** Visits that wait on this device. */
export function UnsentPlace() {
  const count = useUnsent().length;
  if (count === 0) return null;
  return (
    <Suspense fallback={<HowMany />}>
      <Unsent />
    </Suspense>
  );
}

function HowMany() {
  const t = useWords(DRAFTS);
  const count = useUnsent().length;
  return (
    <section className="sheet">
      <h2>
        {t.title} <Mark tone="warn">{t.unsentCount(count)}</Mark>
      </h2>
      <p className="soft">{t.about}</p>
    </section>
  );
}
