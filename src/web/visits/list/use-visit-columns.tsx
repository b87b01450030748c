import { Link } from 'react-router';
import { Mark } from '../../kit/mark';
import type { Column } from '../../kit/query-table';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { ReminderWhen } from '../../reminders/reminder-when';
import type { VisitView } from '../fields';
import { useFirmsText } from '../use-firms-text';
import { KINDS, OCCASIONS, VISIT } from '../visit.words';
import { VISITS } from '../visits.words';

export function useVisitColumns(): Column<VisitView>[] {
  const t = useWords(VISITS);
  const v = useWords(VISIT);
  const kinds = useWords(KINDS);
  const occasions = useWords(OCCASIONS);
  const say = useDayText();
  const firms = useFirmsText();
  return [
    {
      key: 'what',
      title: t.what,
      render: ({ id, enterprises, summary, withdrawnAt }) => (
        <>
          <Link to={`/visits/${id}`}>{firms(enterprises)}</Link> {withdrawnAt && <Mark>{t.withdrawn}</Mark>}
          <div className="visit-line">{summary}</div>
        </>
      ),
    },
    {
      key: 'day',
      title: v.day,
      card: true,
      render: ({ day }) => <span className="visit-day">{say.day(day)}</span>,
    },
    {
      key: 'kind',
      title: v.kind,
      card: true,
      render: ({ kind, occasion }) => (
        <>
          {kinds[kind]}
          {occasion && <span className="soft"> · {occasions[occasion]}</span>}
        </>
      ),
    },
    { key: 'officer', title: t.by, card: true, render: ({ officer }) => officer.name },
    {
      key: 'followUp',
      title: v.followUp,
      card: true,
      render: ({ followUp }) => (followUp ? <ReminderWhen reminder={followUp} /> : '—'),
    },
  ];
}
