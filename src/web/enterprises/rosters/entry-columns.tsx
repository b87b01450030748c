import { Link } from 'react-router';
import type { components } from '../../api/schema';
import type { Column } from '../../kit/query-table';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { usePeriod } from '../use-period';
import { ROSTERS } from './rosters.words';

type RosterEntry = components['schemas']['RosterEntryView'];

/** Who is on a roster, and since when; `end` only for those who may. */
export function useEntryColumns(end: ((entry: RosterEntry) => void) | undefined): Column<RosterEntry>[] {
  const t = useWords(ROSTERS);
  const period = usePeriod();
  const { today } = useToday();
  const columns: Column<RosterEntry>[] = [
    {
      key: 'name',
      title: t.enterprise,
      render: ({ enterpriseId, enterpriseName }) => (
        <Link to={`/enterprises/${enterpriseId}`}>{enterpriseName}</Link>
      ),
    },
    { key: 'period', title: t.period, card: true, render: ({ fromDay, toDay }) => period(fromDay, toDay) },
    { key: 'note', title: t.note, card: true, render: ({ note }) => note },
  ];
  if (end)
    columns.push({
      key: 'acts',
      title: t.acts,
      align: 'right',
      card: true,
      render: (entry) =>
        (entry.toDay === null || entry.toDay >= today) && (
          <button
            type="button"
            className="bare-button"
            aria-label={t.endOf(entry.enterpriseName)}
            onClick={() => end(entry)}
          >
            {t.end}
          </button>
        ),
    });
  return columns;
}
