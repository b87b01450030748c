import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { DemoBanner } from '../demo/demo-banner';
import { Loading } from '../kit/states';
import { usePhone } from '../kit/use-phone';
import { useWords } from '../language/words';
import { useIdleLock } from '../session/activity';
import { useSession } from '../session/session';
import { OfflineBanner } from '../session/offline-banner';
import { BottomBar } from './bottom-bar';
import { NAV } from './nav.words';
import { SideNav } from './side-nav';
import './shell.css';

const Palette = lazy(() => import('./palette'));

/** What stands around every page: the way to the others, the search, and the demo's banner. */
export function Shell() {
  const t = useWords(NAV);
  const phone = usePhone();
  const { extras } = useSession();
  const [isSearching, setSearching] = useSearchKey();
  const main = useFocusOnNewPage();
  useIdleLock();
  return (
    <div className={`shell ${phone ? 'shell-phone' : ''} ${extras.includes('demo') ? 'shell-demo' : ''}`}>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <div className="banners">
        <DemoBanner />
        <OfflineBanner />
      </div>
      <header className="top screen-only">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span>Tidu 梯度</span>
        </Link>
        <button type="button" className="search-button" onClick={() => setSearching(true)}>
          <SearchOutlined aria-hidden />
          <span>{t.search}</span>
          {!phone && <kbd>Ctrl K</kbd>}
        </button>
      </header>
      {!phone && <SideNav />}
      <main id="main" ref={main} tabIndex={-1} className="main">
        <Suspense fallback={<Loading rows={6} />}>
          <Outlet />
        </Suspense>
      </main>
      {phone && <BottomBar />}
      {isSearching && (
        <Suspense fallback={null}>
          <Palette close={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}

function useSearchKey(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return [open, setOpen];
}

/** A new page begins at its top, for the eye and for a screen reader alike; filters and tabs do not count. */
function useFocusOnNewPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
