import { NavLink, useLocation } from 'react-router';
import { useWords } from '../language/words';
import { Icon } from './icon';
import { placeOf, type Place } from './nav';
import { NAV } from './nav.words';
import { useBadges } from './badges';
import { useInboxCount } from './use-inbox-count';

/** Links to places, the present one marked; that of the inbox tells how much waits there. */
export function NavLinks({ places }: { places: readonly Place[] }) {
  const t = useWords(NAV);
  const present = placeOf(useLocation().pathname);
  const count = useInboxCount();
  const badges = useBadges();
  return (
    <>
      {places.map((place) => (
        <NavLink
          key={place.path}
          to={place.path}
          end
          className={`nav-link ${place === present ? 'nav-here' : ''}`}
          aria-current={place === present ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          <span className="nav-word">{t[place.word]}</span>
          {place.word === 'inbox' && count > 0 && (
            <span className="badge number">{count > 99 ? '99+' : count}</span>
          )}
          <PlaceBadge {...badges[place.word]} />
        </NavLink>
      ))}
    </>
  );
}

export function PlaceBadge({ count = 0, about }: { count?: number; about?: string }) {
  if (count === 0) return null;
  return (
    <span className="badge badge-warn number" title={about}>
      {count > 99 ? '99+' : count}
      <span className="unseen"> {about}</span>
    </span>
  );
}
