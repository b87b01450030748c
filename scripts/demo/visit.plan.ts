import { addDays, nextWorkingDay } from '../../src/platform/calendar.rules';
import { Firm, isThere } from './firms';
import { weightOf } from './figure.plan';
import { plannedForums, plannedByManagers } from './forum.plan';
import { oweSome } from './owed.plan';
import { OFFICERS } from './people';
import { Seeded } from './seeded';
import type { Concern } from './visit.phrases';
import type { PlannedFollowUp, PlannedKind, PlannedVisit } from './visit.shape';
import { firstLine, returnLine } from './visit.words';
import { DemoYear, OPENING } from './year';

/** A promise on the way to the visit that keeps it. */
interface Promised {
  readonly made: PlannedVisit;
  readonly about: Concern | undefined;
}

/** Visits a year for each firm that come of themselves; promises bring half as many again. */
const OWN_VISITS = 4.1;
/** A firm that was seen is left in peace for so many days. */
const PEACE = 18;

/** A year of everybody's visits, in the order of the days. */
export function plannedVisits(firms: readonly Firm[], year: DemoYear): PlannedVisit[] {
  const own = OFFICERS.flatMap((_, officer) => visitsOf(officer, firms, year));
  const all = [...own, ...plannedForums(firms, year), ...plannedByManagers(firms, year)];
  oweSome(own, year);
  return all.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function visitsOf(officer: number, firms: readonly Firm[], year: DemoYear): PlannedVisit[] {
  const chance = new Seeded(`visits ${officer}`);
  const { username } = OFFICERS[officer];
  const mine = firms.flatMap((firm, at) => (firm.officer === officer ? [at] : []));
  const perDay = (mine.length * OWN_VISITS) / year.days.length;
  const seen = new Map<number, string>();
  const toKeep = new Map<string, Promised[]>();
  const visits: PlannedVisit[] = [];

  const go = (day: string, at: number, kept: Promised | null): void => {
    const said = kept ? returnLine(kept.about, firms[at].track, chance) : firstLine(firms[at].track, chance);
    const followUp = said.concern && chance.chance(0.62) ? followUpOf(said.concern, day, chance) : null;
    const kind = chance.weighted<PlannedKind>(['on_site', 'phone', 'online'], (each) =>
      each === 'on_site' ? 8 : kept ? 3 : 1,
    );
    const visit = {
      username,
      day,
      kind,
      firms: [at],
      summary: said.summary,
      followUp,
      keeps: kept?.made ?? null,
    };
    visits.push(visit);
    seen.set(at, day);
    if (followUp) settle(visit, said.concern, chance, year, toKeep);
  };

  for (const day of year.days) {
    for (const promised of toKeep.get(day) ?? []) {
      const [at] = promised.made.firms;
      if (isThere(firms[at], day)) go(day, at, promised);
      else promised.made.followUp = { ...(promised.made.followUp as PlannedFollowUp), closedOn: day };
    }
    for (let left = perDay; chance.chance(left); left -= 1) {
      const open = mine.filter(
        (at) => isThere(firms[at], day) && (seen.get(at) ?? '') < addDays(day, -PEACE),
      );
      if (open.length > 0)
        go(
          day,
          chance.weighted(open, (at) => interest(firms[at], at)),
          null,
        );
    }
  }
  return visits;
}

function followUpOf(concern: Concern, day: string, chance: Seeded): PlannedFollowUp {
  const time = chance.chance(0.06) ? chance.pick(['09:30', '14:00', '15:30']) : null;
  return {
    day: addDays(day, chance.whole(7, 48)),
    time,
    reason: concern.promise,
    recipient: 'me',
    closedOn: null,
  };
}

/** Decides what becomes of a promise: mostly a visit, sometimes a telephone call; of late some are still owed. */
function settle(
  made: PlannedVisit,
  about: Concern | undefined,
  chance: Seeded,
  year: DemoYear,
  toKeep: Map<string, Promised[]>,
): void {
  const followUp = made.followUp as PlannedFollowUp;
  const due = nextWorkingDay(year.calendar, followUp.day).day;
  const fate = chance.next();
  const later = year.days.filter((day) => day >= due).slice(0, 3);
  if (due >= OPENING.day || later.length === 0) return;
  const when = fate < 0.7 ? later[0] : (later[1] ?? later[0]);
  const recent = due > addDays(OPENING.day, -21);
  if (fate < (recent ? 0.78 : 0.92)) toKeep.set(when, [...(toKeep.get(when) ?? []), { made, about }]);
  else if (!recent || fate > 0.93) made.followUp = { ...followUp, closedOn: later[later.length - 1] };
}

/** Large firms see more of the bureau; the first one most, for it is the one that is shown. */
function interest(firm: Firm, at: number): number {
  return at === 0 ? 12 : 1 + Math.log10(Math.max(10, weightOf(firm)));
}
