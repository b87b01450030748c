import { OFFICERS } from './people';
import { Seeded } from './seeded';
import { CONCERNS, Concern } from './visit.phrases';
import type { PlannedVisit } from './visit.shape';
import { spoken } from './visit.words';
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
/** No calendar is published for that year, so these days are read as plain Monday–Friday. */
const LEASES = [
  { officer: 0, day: '2027-01-04' },
  { officer: 3, day: '2027-02-22' },
];
const LATELY = 25;

const LEASE: Concern = {
  says: [{ text: '厂房租约2027年初到期，企业希望提前衔接续租或搬迁' }],
  promise: '厂房租约当年到期，对接续租',
  outcomes: [],
};

/** Gives late visits without a promise one that is still open when the demo begins. */
export function oweSome(visits: readonly PlannedVisit[], year: DemoYear): void {
  const chance = new Seeded('owed');
  const since = year.days[Math.max(0, year.days.length - LATELY)];
  const free = (officer: number): PlannedVisit[] =>
    visits.filter(
      ({ username, day, followUp, keeps }) =>
        username === OFFICERS[officer].username && day >= since && !followUp && !keeps,
    );
  const owe = (visit: PlannedVisit | undefined, day: string, concern: Concern): void => {
    if (!visit || visit.day >= day) return;
    visit.summary = `${spoken(chance.pick(concern.says), chance)}。`;
    visit.followUp = { day, time: null, reason: concern.promise, recipient: 'me', closedOn: null };
  };
  const mine = free(0);
  OWED.forEach((day, index) => owe(mine[index], day, CONCERNS[index % CONCERNS.length]));
  for (const { officer, day } of LEASES) owe(free(officer).at(-1), day, LEASE);
}
