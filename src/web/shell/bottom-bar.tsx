import EllipsisOutlined from '@ant-design/icons/EllipsisOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Suspense, lazy, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../language/words';
import { NAV } from './nav.words';
import { useBadges } from './badges';
import { NavLinks, PlaceBadge } from './nav-links';
import { usePlaces } from './use-places';

const More = lazy(() => import('./more'));

/** The navigation under the thumb: what one needs every day, the beginning of a visit in the middle, and the rest. */
export function BottomBar() {
  const t = useWords(NAV);
  const [isOpen, setOpen] = useState(false);
  const { places, beginnings } = usePlaces();
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const [first, ...others] = places.filter(({ atHand }) => atHand);
  const [begin] = beginnings;
  const badges = useBadges();
  const hidden = places.find(({ atHand, word }) => !atHand && badges[word]?.count);
  return (
    <nav className="bottom screen-only" aria-label={t.menu}>
      <NavLinks places={[first, ...others.slice(0, 1)]} />
      {begin && (
        <Link to={begin.path} className="bottom-begin">
          <PlusOutlined aria-hidden />
          <span>{t[begin.word]}</span>
        </Link>
      )}
      <NavLinks places={others.slice(1)} />
      <button type="button" className="nav-link" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <EllipsisOutlined aria-hidden />
        <span className="nav-word">{t.more}</span>
        {hidden && <PlaceBadge {...badges[hidden.word]} />}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <More places={places.filter(({ atHand }) => !atHand)} close={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
