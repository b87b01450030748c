import { AssignmentsService } from '../../src/enterprises/assignments/assignments.service';
import { ContactsService } from '../../src/enterprises/contacts/contacts.service';
import { EnterprisesQueries } from '../../src/enterprises/register/enterprises.queries';
import { EnterprisesService } from '../../src/enterprises/register/enterprises.service';
import type { AmendEnterprise } from '../../src/enterprises/register/enterprise.dto';
import { FiguresService } from '../../src/enterprises/figures/figures.service';
import type { Metric } from '../../src/enterprises/figures/figure.rules';
import type { Diary } from './diary';
import { PlannedFigures, plannedFigures } from './figure.plan';
import type { Firm } from './firms';
import { MANAGERS, OFFICERS } from './people';
import type { Stage } from './stage';
import type { DemoYear } from './year';

const MANAGER = MANAGERS[0].username;

/** Ids by the place in the list of firms; filled as the firms enter the register. */
export type FirmIds = string[];

/** Notes in the diary when each firm is entered, changes, is handed over, and tells its figures. */
export function registerFirms(stage: Stage, diary: Diary, firms: readonly Firm[], year: DemoYear): FirmIds {
  const ids: FirmIds = [];
  firms.forEach((firm, at) => {
    const officer = OFFICERS[firm.officer].username;
    diary.note(firm.enteredOn, '09:10', async () => {
      // What was there from the beginning came out of the manager's lists, later ones are found by officers.
      ids[at] = await enter(stage, firm, firm.enteredOn === year.first ? MANAGER : officer);
    });
    diary.note(firm.enteredOn, '09:40', () => introduce(stage, firm, ids[at]));
    const amend = (day: string, time: string, change: Omit<AmendEnterprise, 'version'>): void =>
      diary.note(day, time, () => amendFirm(stage, officer, ids[at], change));
    if (firm.renamed) amend(firm.renamed.on, '10:10', { name: firm.name });
    if (firm.codeOn !== 'at once' && firm.codeOn !== 'never')
      amend(firm.codeOn, '10:20', { code: firm.code });
    if (firm.becomes) amend(firm.becomes.on, '17:40', { status: firm.becomes.status });
    if (firm.takenOver) diary.note(firm.takenOver.on, '09:50', () => handOver(stage, firm, ids[at]));
    for (const figures of plannedFigures(firm, at, year)) {
      diary.note(figures.on, '10:40', () => tell(stage, officer, ids[at], figures));
    }
  });
  return ids;
}

async function enter(stage: Stage, firm: Firm, username: string): Promise<string> {
  const { renamed, code, codeOn, industryCode, township, platform, registeredOn, status } = firm;
  const body = {
    name: renamed ? renamed.from : firm.name,
    code: codeOn === 'at once' ? code : null,
    ...{ industryCode, township, platform, registeredOn, status },
  };
  const { id } = await stage.as(username, (actor) => stage.get(EnterprisesService).create(actor, body));
  return id;
}

/** Who serves it, and whom one speaks to there. */
async function introduce(stage: Stage, firm: Firm, id: string): Promise<void> {
  await assign(stage, id, firm.takenOver ? firm.takenOver.from : firm.officer, 'primary');
  if (firm.support !== null) await assign(stage, id, firm.support, 'support');
  for (const contact of firm.contacts) {
    await stage.as(OFFICERS[firm.officer].username, (actor) =>
      stage.get(ContactsService).add(actor, id, contact),
    );
  }
}

function assign(stage: Stage, id: string, officer: number, role: 'primary' | 'support'): Promise<unknown> {
  const officerId = stage.actor(OFFICERS[officer].username).id;
  return stage.as(MANAGER, (actor) => stage.get(AssignmentsService).add(actor, id, { officerId, role }));
}

function handOver(stage: Stage, firm: Firm, id: string): Promise<unknown> {
  const officerId = stage.actor(OFFICERS[firm.officer].username).id;
  return stage.as(MANAGER, (actor) => stage.get(AssignmentsService).changeOfficer(actor, id, { officerId }));
}

function amendFirm(
  stage: Stage,
  username: string,
  id: string,
  change: Omit<AmendEnterprise, 'version'>,
): Promise<unknown> {
  return stage.as(username, async (actor) => {
    const { version } = await stage.get(EnterprisesQueries).get(actor, id);
    if (version === undefined) throw new Error(`${username} may not see ${id}`);
    return stage.get(EnterprisesService).amend(actor, id, { ...change, version });
  });
}

function tell(
  stage: Stage,
  username: string,
  id: string,
  { period, source, values }: PlannedFigures,
): Promise<unknown> {
  const list = Object.entries(values).map(([metric, value]) => ({ metric: metric as Metric, value }));
  return stage.as(username, (actor) =>
    stage.get(FiguresService).put(actor, id, period, { source, values: list }),
  );
}
