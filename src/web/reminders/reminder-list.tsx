import { useRef } from 'react';
import { LinkButton } from '../kit/link-button';
import { Failed } from '../kit/problem';
import { Pager, type ListPage } from '../kit/query-table';
import { Loading, Plate } from '../kit/states';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import type { Reminder } from './reminder';
import { ReminderRow, type RowActs } from './reminder-row';
import { INBOX } from './reminders.words';
import { useRowKeys } from './use-row-keys';

interface ReminderListProps {
  tab: string;
  query: {
    data?: ListPage<Reminder>;
    error: unknown;
    isPending: boolean;
    isPlaceholderData: boolean;
    refetch(): unknown;
  };
  acts: RowActs;
}

/** One tab of the inbox. */
export function ReminderList({ tab, query, acts }: ReminderListProps) {
  const t = useWords(INBOX);
  const list = useRef<HTMLUListElement>(null);
  const { data, error, isPending } = query;
  useRowKeys(list, data);
  if (error && !data) return <Failed error={error} retry={() => query.refetch()} />;
  if (isPending || !data) return <Loading rows={8} />;
  if (data.items.length === 0) return <Empty tab={tab} />;
  return (
    <div
      className={query.isPlaceholderData ? 'list list-waiting' : 'list'}
      aria-busy={query.isPlaceholderData}
    >
      <ul className="reminders" ref={list} aria-label={t.title}>
        {data.items.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} acts={acts} />
        ))}
      </ul>
      <Pager data={data} />
    </div>
  );
}

function Empty({ tab }: { tab: string }) {
  const t = useWords(INBOX);
  const may = useMay();
  const begin = may('visit.log') ? (
    <LinkButton to="/visits/new">{t.logVisit}</LinkButton>
  ) : (
    <LinkButton to="/reminders/new">{t.add}</LinkButton>
  );
  if (tab === 'upcoming') return <Plate title={t.noUpcoming} about={t.noWaitingAbout} action={begin} />;
  if (tab === 'snoozed') return <Plate title={t.noSnoozed} />;
  if (tab === 'closed') return <Plate title={t.noClosed} />;
  return <Plate title={t.noWaiting} about={t.noWaitingAbout} action={begin} />;
}
