import { nextWorkingDay } from '../../src/platform/calendar.rules';
import { ReminderActs } from '../../src/reminders/inbox/reminder.acts';
import type { LogVisit } from '../../src/visits/visits.dto';
import { VisitAmendments } from '../../src/visits/visit.amendments';
import { VisitsService } from '../../src/visits/visits.service';
import type { Diary } from './diary';
import type { FirmIds } from './enterprises';
import type { Firm } from './firms';
import { MANAGERS, OFFICERS } from './people';
import { Seeded } from './seeded';
import type { Stage } from './stage';
import { DETAILS, POLICIES } from './visit.phrases';
import { plannedVisits } from './visit.plan';
import type { PlannedVisit } from './visit.shape';
import { DemoYear, OPENING } from './year';

interface District {
  firms: readonly Firm[];
  ids: FirmIds;
  year: DemoYear;
}

interface Logged {
  id: string;
  version: number;
  /** Of the promise that was made with it. */
  reminderId: string | null;
}

const HOURS = ['11:50', '15:30', '17:10'] as const;
const NEXT_MORNING = '08:55';

/** Notes in the diary when each visit is logged, mended or taken back, and each promise ticked off. */
export function logVisits(stage: Stage, diary: Diary, district: District): void {
  const chance = new Seeded('log');
  const logged = new Map<PlannedVisit, Logged>();
  for (const visit of plannedVisits(district.firms, district.year)) {
    const body = bodyOf(visit, district, chance);
    const [day, time] = whenLogged(visit, district.year, chance);
    diary.note(day, time, async () => {
      logged.set(visit, await log(stage, visit, { ...body, ...idsOf(visit, district.ids, logged) }));
    });
    const present = (): Logged => logged.get(visit) as Logged;
    const plain = !visit.followUp && !visit.keeps;
    const slip = plain ? chance.next() : 1;
    const seen = chance.pick(DETAILS);
    if (slip < 0.03) diary.note(day, '18:00', () => mend(stage, visit, present(), seen));
    else if (slip < 0.035) diary.note(day, '18:00', () => takeBack(stage, visit, present()));
    if (visit.followUp) noteClosing(stage, diary, district, visit, present);
  }
}

/** Some are typed only the next morning; the last ones must be there before the demo opens. */
function whenLogged({ day }: PlannedVisit, { days }: DemoYear, chance: Seeded): [day: string, time: string] {
  const next = days[days.indexOf(day) + 1];
  return next && chance.chance(0.07) ? [next, NEXT_MORNING] : [day, chance.pick(HOURS)];
}

function bodyOf(visit: PlannedVisit, { firms }: District, chance: Seeded): LogVisit {
  const { day, kind, summary, followUp, keeps } = visit;
  const firm = firms[visit.firms[0]];
  const led = MANAGERS.some(({ username }) => username === visit.username) && kind !== 'forum';
  const optional = {
    ...(chance.chance(0.35)
      ? { peopleMet: firm.contacts.map(({ name, title }) => `${title}${name}`).join('、') }
      : {}),
    ...(chance.chance(0.2) ? { findings: chance.pick(DETAILS) } : {}),
    ...(chance.chance(0.15) ? { policiesExplained: chance.pick(POLICIES) } : {}),
    ...(chance.chance(0.25) ? { startTime: chance.pick(['09:30', '10:00', '14:00', '14:30']) } : {}),
  };
  return {
    day,
    kind,
    summary,
    occasion: led ? 'leader_led' : keeps ? 'follow_up' : chance.chance(0.3) ? 'double_thousand' : 'routine',
    ...(kind === 'phone' ? {} : optional),
    ...(followUp ? { followUp: promiseOf(followUp, chance) } : {}),
  };
}

function promiseOf(
  { day, time, reason, recipient }: NonNullable<PlannedVisit['followUp']>,
  chance: Seeded,
): LogVisit['followUp'] {
  return { day, reason, recipient, headsUp: chance.chance(0.1), ...(time ? { time } : {}) };
}

function idsOf(visit: PlannedVisit, ids: FirmIds, logged: Map<PlannedVisit, Logged>): Partial<LogVisit> {
  const promise = visit.keeps && logged.get(visit.keeps)?.reminderId;
  return { enterpriseIds: visit.firms.map((at) => ids[at]), ...(promise ? { keeps: [promise] } : {}) };
}

async function log(stage: Stage, { username }: PlannedVisit, body: LogVisit): Promise<Logged> {
  const { visit } = await stage.as(username, (actor) => stage.get(VisitsService).log(actor, body));
  return { id: visit.id, version: visit.version, reminderId: visit.followUp?.id ?? null };
}

function mend(
  stage: Stage,
  { username }: PlannedVisit,
  { id, version }: Logged,
  findings: string,
): Promise<unknown> {
  return stage.as(username, (actor) => stage.get(VisitAmendments).amend(actor, id, { version, findings }));
}

function takeBack(stage: Stage, { username }: PlannedVisit, { id, version }: Logged): Promise<unknown> {
  return stage.as(username, (actor) =>
    stage.get(VisitAmendments).withdraw(actor, id, { version, reason: '重复登记' }),
  );
}

/** After a telephone call, by whoever has it in the inbox. */
function noteClosing(
  stage: Stage,
  diary: Diary,
  { firms, year }: District,
  visit: PlannedVisit,
  promise: () => Logged,
): void {
  const { closedOn, recipient } = visit.followUp as NonNullable<PlannedVisit['followUp']>;
  if (closedOn === null) return;
  const { day } = nextWorkingDay(year.calendar, closedOn);
  if (day >= OPENING.day) return;
  const { officer, takenOver } = firms[visit.firms[0]];
  const serving = takenOver && day < takenOver.on ? takenOver.from : officer;
  const username = recipient === 'assigned' ? OFFICERS[serving].username : visit.username;
  diary.note(day, '17:30', async () => {
    const { reminderId } = promise();
    if (reminderId) await stage.as(username, (actor) => stage.get(ReminderActs).done(actor, reminderId, {}));
  });
}
