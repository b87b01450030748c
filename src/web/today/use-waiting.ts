import { $api } from '../api/query';
import { useMay } from '../session/session';

const READ = 100;

/** What waits in the reader's inbox; asked once for all of the page. */
export function useWaiting() {
  const may = useMay();
  return $api.useQuery(
    'get',
    '/api/v1/reminders',
    { params: { query: { limit: READ } } },
    { enabled: may('reminder.use') },
  );
}
