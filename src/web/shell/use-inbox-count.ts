import { useEffect, useState } from 'react';
import { $api } from '../api/query';
import { useMay } from '../session/session';

const EVERY_MS = 60_000;
/** An office computer left alone must not keep its session alive by asking. */
const AT_WORK_MS = 5 * 60_000;

/** How many reminders wait, asked again each minute while somebody is at work. */
export function useInboxCount(): number {
  const may = useMay();
  const atWork = useAtWork();
  const { data } = $api.useQuery('get', '/api/v1/reminders/summary', undefined, {
    enabled: may('reminder.use'),
    refetchInterval: atWork ? EVERY_MS : false,
  });
  return data ? data.due + data.overdue + data.headsUp : 0;
}

function useAtWork(): boolean {
  const [atWork, setAtWork] = useState(true);
  useEffect(() => {
    let last = Date.now();
    const moved = (): void => {
      last = Date.now();
      setAtWork(true);
    };
    const timer = setInterval(() => setAtWork(Date.now() - last < AT_WORK_MS), EVERY_MS);
    for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, moved);
    return () => {
      clearInterval(timer);
      for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, moved);
    };
  }, []);
  return atWork;
}
