import { Link } from 'react-router';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { DOORS } from './doors.words';
import './setup.css';

/** What a fresh house offers to whoever has just set it up. */
export function Doors() {
  const t = useWords(DOORS);
  const may = useMay();
  return (
    <section className="sheet" aria-labelledby="doors-title">
      <h2 id="doors-title">{t.title}</h2>
      <p className="soft">{t.about}</p>
      <ul className="doors">
        {may('enterprise.write') ? (
          <Door to="/enterprises/new" name={t.enterprise} about={t.enterpriseAbout} />
        ) : (
          <li className="door-plain">
            <strong>{t.enterprise}</strong>
            <span className="soft">{t.enterpriseOther}</span>
          </li>
        )}
        {may('account.manage') && <Door to="/accounts" name={t.colleagues} about={t.colleaguesAbout} />}
        {may('account.manage') && <Door to="/accounts" name={t.scope} about={t.scopeAbout} />}
        {may('unit.manage') && <Door to="/units" name={t.units} about={t.unitsAbout} />}
        <li className="door-plain">
          <strong>{t.demo}</strong>
          <span className="soft">{t.demoAbout}</span>
          <code>npm run demo</code>
        </li>
      </ul>
    </section>
  );
}

function Door({ to, name, about }: { to: string; name: string; about: string }) {
  return (
    <li>
      <Link to={to} className="door-link">
        <strong>{name}</strong>
        <span className="soft">{about}</span>
      </Link>
    </li>
  );
}
