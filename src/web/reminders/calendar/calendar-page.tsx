import { useParams } from 'react-router';
import { $api } from '../../api/query';
import { Failed } from '../../kit/problem';
import { Loading } from '../../kit/states';
import { useToday } from '../../session/session';
import { CalendarYear } from './calendar-year';

/** The working days of a year; of this one unless the address says another. */
export default function CalendarPage() {
  const { today } = useToday();
  const { year: asked } = useParams();
  const year = Number(asked ?? today.slice(0, 4));
  const query = $api.useQuery('get', '/api/v1/calendar/{year}', { params: { path: { year } } });
  if (query.error && !query.data) return <Failed error={query.error} retry={query.refetch} />;
  if (!query.data) return <Loading rows={8} />;
  return <CalendarYear key={year} published={query.data} />;
}
