import { Link } from 'react-router';
import './kit.css';

interface Tab {
  key: string;
  label: string;
  count?: number;
}

/** The parts of a page, the present one in its address; goes with `useTab`. The first needs no word there. */
export function Tabs({ label, tabs, present }: { label: string; tabs: readonly Tab[]; present: string }) {
  const [first] = tabs;
  return (
    <nav className="tabs screen-only" aria-label={label}>
      {tabs.map(({ key, label: name, count }) => (
        <Link
          key={key}
          to={{ search: key === first.key ? '' : `tab=${key}` }}
          replace
          className="tab"
          aria-current={key === present ? 'page' : undefined}
        >
          {name}
          {count !== undefined && count > 0 && <span className="tab-count number">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
