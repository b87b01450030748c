import { Link } from 'react-router';
import { Mark } from '../../kit/mark';
import { Plate } from '../../kit/states';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { usePeriod } from '../use-period';
import { DOSSIER } from './dossier.words';
import type { PartProps } from './part-props';

/** On which lists it is or was. */
export default function RostersTab({ enterprise: { rosters = [] } }: PartProps) {
  const t = useWords(DOSSIER);
  const period = usePeriod();
  const { today } = useToday();
  if (rosters.length === 0) return <Plate title={t.noRosters} />;
  return (
    <ul className="list rows">
      {rosters.map(({ rosterId, name, fromDay, toDay }) => (
        <li key={rosterId + fromDay} className="row">
          <div className="row-main">
            <Link to={`/rosters/${rosterId}`}>{name}</Link>{' '}
            {toDay !== null && toDay < today && <Mark>{t.ended}</Mark>}
          </div>
          <span className="soft">{period(fromDay, toDay)}</span>
        </li>
      ))}
    </ul>
  );
}
