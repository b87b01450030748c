import { Drawer } from 'antd';
import { useWords } from '../language/words';
import type { Place } from './nav';
import { NAV } from './nav.words';
import { NavLinks } from './nav-links';
import { Person } from './person';

/** On a phone, the places that have none in the bar at the bottom, and oneself. */
export default function More({ places, close }: { places: readonly Place[]; close(): void }) {
  const t = useWords(NAV);
  return (
    <Drawer open placement="bottom" size="auto" title={t.more} onClose={close}>
      <div className="more">
        <NavLinks places={places} />
        <Person />
      </div>
    </Drawer>
  );
}
