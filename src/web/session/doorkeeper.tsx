import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, type ReactNode } from 'react';
import { useGate } from '../api/gate';
import { isRefused } from '../api/problem';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { AwayProvider } from './line';
import { SESSION_KEY, SessionProvider, loadSession } from './session';
import { useAway } from './use-away';
import './session.css';

// Whoever is signed in needs none of these at first, and forms weigh a quarter of the first page.
const SignIn = lazy(() => import('./sign-in'));
const ChangePassword = lazy(() => import('./change-password'));
const GateDialogs = lazy(() => import('./gate-dialogs'));

/** Lets in whoever is signed in, and shows everybody else the door. */
export function Doorkeeper({ children }: { children: ReactNode }) {
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: loadSession,
    staleTime: Infinity,
    retry: false,
  });
  const gate = useGate();
  const away = useAway(session);
  const present = session.data ?? away;
  if (!present) {
    if (isRefused(session.error) && session.error.status === 401)
      return (
        <Suspense fallback={null}>
          <SignIn />
        </Suspense>
      );
    return (
      <div className="door">
        <main className="door-sheet">
          {session.error ? <Failed error={session.error} retry={session.refetch} /> : <Loading />}
        </main>
      </div>
    );
  }
  return (
    <SessionProvider value={present}>
      {present.mustChangePassword ? (
        <div className="door">
          <main className="door-wide">
            <Suspense fallback={<Loading />}>
              <ChangePassword />
            </Suspense>
          </main>
        </div>
      ) : (
        <AwayProvider value={away !== undefined}>{children}</AwayProvider>
      )}
      {gate && (
        <Suspense fallback={null}>
          <GateDialogs gate={gate} />
        </Suspense>
      )}
    </SessionProvider>
  );
}
