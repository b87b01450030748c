import { Link } from 'react-router';
import { Section } from '../../kit/page';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import type { VisitView } from '../fields';
import { KINDS, OCCASIONS, VISIT } from '../visit.words';
import { VISITS } from '../visits.words';

/** What was noted; a field that nobody filled in takes no room. */
export function VisitFacts({ visit }: { visit: VisitView }) {
  const t = useWords(VISITS);
  const v = useWords(VISIT);
  const kinds = useWords(KINDS);
  const occasions = useWords(OCCASIONS);
  const say = useDayText();
  const { startTime, endTime } = visit;
  const time = startTime && endTime ? `${startTime}–${endTime}` : (startTime ?? endTime);
  const short: [string, string | null][] = [
    [v.day, time ? `${say.day(visit.day)} ${time}` : say.day(visit.day)],
    [v.kind, kinds[visit.kind]],
    [v.occasion, visit.occasion && occasions[visit.occasion]],
    [v.place, visit.place],
    [v.peopleMet, visit.peopleMet],
    [v.companions, visit.companions],
  ];
  const long: [string, string | null][] = [
    [v.findings, visit.findings],
    [v.policiesExplained, visit.policiesExplained],
  ];
  return (
    <Section title={t.facts}>
      <p className="visit-summary">{visit.summary}</p>
      <dl className="facts">
        {short
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <dl className="visit-long">
        {long
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <div>
          <dt>{v.enterprises}</dt>
          <dd>
            <ul className="visit-firms">
              {visit.enterprises.map(({ id, name }) => (
                <li key={id}>
                  <Link to={`/enterprises/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Section>
  );
}
