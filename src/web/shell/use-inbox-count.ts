import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { queryClient } from '../api/query';
import { idleFor } from '../session/activity';
import { useMay } from '../session/session';

const KEY = ['inbox-count'] as const;
const EVERY_MS = 60_000;
const AT_WORK_MS = 2 * 60_000;

/** How many reminders wait, asked again each minute while somebody is at work. */
export function useInboxCount(): number {
  const may = useMay();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: count,
    enabled: may('reminder.use'),
    refetchInterval: EVERY_MS,
  });
  return data ?? 0;
}

/** An office computer left alone must not keep its session alive by asking: then the last count stands. */
async function count(): Promise<number> {
  const known = queryClient.getQueryData<number>(KEY);
  if (known !== undefined && idleFor() > AT_WORK_MS) return known;
  const { data } = await api.GET('/api/v1/reminders/summary');
  return data ? data.due + data.overdue + data.headsUp : 0;
}
