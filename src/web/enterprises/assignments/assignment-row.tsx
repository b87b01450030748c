import { Button } from 'antd';
import { Mark } from '../../kit/mark';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { usePeriod } from '../use-period';
import { standingOf, type Assignment } from './assignment';
import { ASSIGNMENTS } from './assignments.words';

interface AssignmentRowProps {
  assignment: Assignment;
  acts?: { end(): void; withdraw(): void };
}

export function AssignmentRow({ assignment, acts }: AssignmentRowProps) {
  const t = useWords(ASSIGNMENTS);
  const period = usePeriod();
  const { today } = useToday();
  const { officerName, role, fromDay, toDay, withdrawReason } = assignment;
  const standing = standingOf(assignment, today);
  const mayEnd = standing === 'now' || standing === 'future';
  return (
    <li className={standing === 'withdrawn' || standing === 'over' ? 'row quiet' : 'row'}>
      <div className="row-main">
        <strong>{officerName}</strong> {t[role]} {standing === 'now' && <Mark tone="good">{t.now}</Mark>}
        {standing === 'future' && <Mark>{t.future}</Mark>}
        {standing === 'withdrawn' && <Mark>{t.withdrawn}</Mark>}
        <div className="soft">{period(fromDay, toDay)}</div>
        {withdrawReason && <div className="soft">{t.withdrawnFor(withdrawReason)}</div>}
      </div>
      {acts && standing !== 'withdrawn' && (
        <div className="row-acts">
          {mayEnd && (
            <Button aria-label={t.endOf(officerName)} onClick={acts.end}>
              {t.end}
            </Button>
          )}
          <Button aria-label={t.withdrawOf(officerName)} onClick={acts.withdraw}>
            {t.withdraw}
          </Button>
        </div>
      )}
    </li>
  );
}
