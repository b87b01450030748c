import { OFFICERS } from './people';
import type { PlannedVisit } from './visit.shape';
import { DemoYear, OPENING } from './year';

/** What `officer` finds in the inbox at the opening: due that day, overdue, and soon. Most important first. */
const OWED = [
  OPENING.day,
  OPENING.day,
  OPENING.day,
  '2023-03-08',
  '2023-03-13',
  OPENING.day,
  '2023-03-02',
  '2023-03-14',
  OPENING.day,
  '2023-03-17',
];
const REASONS = [
  '回访融资对接结果',
  '看样机调试进展',
  '跟进场地需求对接',
  '送申报材料修改意见',
  '回访招聘对接情况',
];
/** No calendar is published for that year, so these days are read as plain Monday–Friday. */
const LEASES = [
  { officer: 0, day: '2027-01-04' },
  { officer: 3, day: '2027-02-22' },
];
const LATELY = 25;

/** Gives late visits without a promise one that is still open when the demo begins. */
export function oweSome(visits: readonly PlannedVisit[], year: DemoYear): void {
  const since = year.days[Math.max(0, year.days.length - LATELY)];
  const free = (officer: number): PlannedVisit[] =>
    visits.filter(
      ({ username, day, followUp }) => username === OFFICERS[officer].username && day >= since && !followUp,
    );
  const promise = { time: null, recipient: 'me', closedOn: null } as const;
  const mine = free(0);
  OWED.forEach((day, index) => {
    const visit = mine[index];
    if (visit && visit.day < day)
      visit.followUp = { ...promise, day, reason: REASONS[index % REASONS.length] };
  });
  for (const { officer, day } of LEASES) {
    const visit = free(officer).at(-1);
    if (visit) visit.followUp = { ...promise, day, reason: '厂房租约当年到期，提前对接续租' };
  }
}
