import { Suspense, lazy } from 'react';

/** Nobody who is not signed in sends anything, and the sign-in must come fast. */
const Keeper = lazy(() =>
  import('./drafts/outbox-keeper').then(
    ({ OutboxKeeper }) => ({ default: OutboxKeeper }),
    // Without a line the pages must work all the same; the next one that loads brings the sender.
    () => ({ default: () => <></> }),
  ),
);

export function OutboxPlace() {
  return (
    <Suspense fallback={null}>
      <Keeper />
    </Suspense>
  );
}
