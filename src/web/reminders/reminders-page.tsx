import { keepPreviousData } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { $api } from '../api/query';
import { LinkButton } from '../kit/link-button';
import { Page, useTab } from '../kit/page';
import { Tabs } from '../kit/tabs';
import { usePhone } from '../kit/use-phone';
import { usePages } from '../kit/use-url';
import { useWords } from '../language/words';
import type { Asked } from './dialog-props';
import { KeyHints } from './key-hints';
import type { Standing } from './reminder';
import { ReminderList } from './reminder-list';
import { INBOX } from './reminders.words';
import { useReminderActs } from './use-reminder-acts';

const Dialogs = lazy(() => import('./dialogs'));

const STANDINGS: Record<string, Standing[]> = {
  waiting: ['due', 'overdue', 'heads_up'],
  upcoming: ['upcoming'],
  snoozed: ['snoozed'],
  closed: ['done', 'cancelled'],
};

/** The inbox: what was promised comes back here, and nothing leaves it unless somebody deals with it. */
export default function RemindersPage() {
  const t = useWords(INBOX);
  const phone = usePhone();
  const [chosen] = useTab('waiting');
  const tab = chosen in STANDINGS ? chosen : 'waiting';
  const { after } = usePages();
  const [asked, ask] = useState<Asked>();
  const { done, restore } = useReminderActs();
  const count = $api.useQuery('get', '/api/v1/reminders/summary').data;
  const query = $api.useQuery(
    'get',
    '/api/v1/reminders',
    { params: { query: { status: STANDINGS[tab], after } } },
    { placeholderData: keepPreviousData },
  );
  const tabs = [
    { key: 'waiting', label: t.waiting, count: count && count.due + count.overdue + count.headsUp },
    { key: 'upcoming', label: t.upcoming, count: count?.upcoming },
    { key: 'snoozed', label: t.snoozed, count: count?.snoozed },
    { key: 'closed', label: t.closed },
  ];
  return (
    <Page
      title={t.title}
      about={!phone && tab !== 'closed' && <KeyHints tab={tab} />}
      actions={<LinkButton to="/reminders/new">{t.add}</LinkButton>}
    >
      <Tabs label={t.tabs} tabs={tabs} present={tab} />
      <ReminderList
        tab={tab}
        query={query}
        acts={{
          done,
          restore,
          snooze: (reminder) => ask({ act: 'snooze', reminder }),
          handOver: (reminder) => ask({ act: 'hand-over', reminder }),
          cancel: (reminder) => ask({ act: 'cancel', reminder }),
        }}
      />
      {asked && (
        <Suspense fallback={null}>
          <Dialogs {...asked} close={() => ask(undefined)} />
        </Suspense>
      )}
    </Page>
  );
}
