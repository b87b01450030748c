import { Suspense, lazy } from 'react';
import { Loading } from '../kit/states';
import { mayBeIn } from '../session/session';

const load = () => import('./shell').then(({ Shell }) => ({ default: Shell }));
const Shell = lazy(load);
// Asked for at once by whoever is signed in; the sign-in has no use for it.
if (mayBeIn()) load().catch(() => undefined);

/** Where the shell stands as soon as somebody is signed in. */
export function ShellPlace() {
  return (
    <Suspense fallback={<Loading rows={6} />}>
      <Shell />
    </Suspense>
  );
}
