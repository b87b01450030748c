import { addDays } from '../../src/platform/calendar.rules';
import { weightOf } from './figure.plan';
import { Firm, isThere } from './firms';
import { MANAGERS, OFFICERS } from './people';
import { Seeded } from './seeded';
import { CONCERNS, FORUMS } from './visit.phrases';
import type { PlannedVisit } from './visit.shape';
import { spoken } from './visit.words';
import type { DemoYear } from './year';

/** One entry for many firms, about one a month; every third ends with a promise to all of them. */
export function plannedForums(firms: readonly Firm[], year: DemoYear): PlannedVisit[] {
  const chance = new Seeded('forums');
  return FORUMS.map((summary, index): PlannedVisit => {
    const day = year.workingDay((index + 0.3 + chance.next() / 2) / FORUMS.length);
    const manager = index % 2 === 0;
    const officer = chance.whole(0, OFFICERS.length - 1);
    const may = firms.flatMap((firm, at) =>
      isThere(firm, day) && (manager || firm.officer === officer) ? [at] : [],
    );
    const promise = {
      day: addDays(day, 14),
      time: null,
      reason: '逐家反馈座谈会所提问题',
      recipient: 'me',
    } as const;
    return {
      username: manager ? MANAGERS[0].username : OFFICERS[officer].username,
      day,
      kind: 'forum',
      firms: chance.shuffled(may).slice(0, chance.whole(8, 18)),
      summary: `${summary}。`,
      followUp: index % 3 === 1 ? { ...promise, closedOn: addDays(day, 15) } : null,
      keeps: null,
    };
  }).filter((forum) => forum.firms.length > 1);
}

/** The leaders call on the larger firms; what they promise is the service officer's to keep. */
export function plannedByManagers(firms: readonly Firm[], year: DemoYear): PlannedVisit[] {
  const chance = new Seeded('leaders');
  const count = Math.round(firms.length / 10);
  return Array.from({ length: count }, (_, index): PlannedVisit => {
    // Not on the very first day, when nothing has been entered yet.
    const day = year.workingDayAfter(year.first, (index + chance.next()) / count);
    const there = firms.flatMap((firm, at) => (isThere(firm, day) ? [at] : []));
    const concern = chance.pick(CONCERNS);
    const followUp = {
      day: addDays(day, chance.whole(7, 21)),
      time: null,
      reason: concern.promise,
      recipient: 'assigned',
    } as const;
    return {
      username: MANAGERS[0].username,
      day,
      kind: 'on_site',
      firms: [chance.weighted(there, (at) => weightOf(firms[at]))],
      summary: `带队调研：${spoken(chance.pick(concern.says), chance)}；请服务专员跟进。`,
      followUp: chance.chance(0.5) ? { ...followUp, closedOn: addDays(followUp.day, 3) } : null,
      keeps: null,
    };
  });
}
