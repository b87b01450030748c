import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Link } from 'react-router';
import { useWords } from '../language/words';
import { NAV } from './nav.words';
import { NavLinks } from './nav-links';
import { Person } from './person';
import { usePlaces } from './use-places';

/** The navigation on desks. */
export function SideNav() {
  const t = useWords(NAV);
  const { places, beginnings } = usePlaces();
  const system = places.filter(({ group }) => group === 'system');
  return (
    <nav className="side screen-only" aria-label={t.menu}>
      {beginnings.slice(0, 1).map(({ path, word }) => (
        <Link key={path} to={path} className="begin">
          <PlusOutlined aria-hidden /> {t[word]}
        </Link>
      ))}
      <NavLinks places={places.filter(({ group }) => group === 'work')} />
      {system.length > 0 && <div className="nav-group">{t.system}</div>}
      <NavLinks places={system} />
      <Person />
    </nav>
  );
}
