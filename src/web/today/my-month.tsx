import { Link } from 'react-router';
import { $api } from '../api/query';
import { monthOf } from '../kit/days';
import { Section } from '../kit/page';
import { useWords } from '../language/words';
import { useSession, useToday } from '../session/session';
import { TODAY } from './today.words';

/** One's month in one line. */
export function MyMonth() {
  const t = useWords(TODAY);
  const { id } = useSession().account;
  const { today } = useToday();
  const { data } = $api.useQuery('get', '/api/v1/visits/summary', {
    params: { query: { ...monthOf(today), officerId: id } },
  });
  return (
    <Section title={t.month} actions={<Link to="/visits/record">{t.monthMore}</Link>}>
      <p className="number">{data ? t.monthLine(data.visits, data.enterprises) : ' '}</p>
    </Section>
  );
}
