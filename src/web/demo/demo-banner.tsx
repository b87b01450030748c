import { Suspense, lazy } from 'react';
import { useSession } from '../session/session';
import './demo.css';

const DemoBar = lazy(() => import('./demo-bar'));

/** Only the demo has one, and only there anybody asks for it. */
export function DemoBanner() {
  const { extras } = useSession();
  if (!extras.includes('demo')) return null;
  return (
    <aside className="demo screen-only">
      <Suspense fallback={null}>
        <DemoBar />
      </Suspense>
    </aside>
  );
}
