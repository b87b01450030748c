import { AccountsService } from '../../src/accounts/accounts.service';
import { UnitsService } from '../../src/accounts/units.service';
import { ADMIN, BUREAU, DemoPerson, STAFF, UNITS } from './people';
import type { Stage } from './stage';

/** Units and people. Those who are shown signing in have the demo's password; the others one that nobody knows. */
export async function appointPeople(stage: Stage, password: string): Promise<void> {
  const accounts = stage.get(AccountsService);
  const units = stage.get(UnitsService);
  const appoint = async (person: DemoPerson, unitId: string | null): Promise<void> => {
    const { username, name, roles, townships, signsIn } = person;
    const { id } = await accounts.create(
      { username, name, roles, townships, unitId },
      signsIn ? password : undefined,
    );
    stage.enter(id, person);
  };
  await appoint(ADMIN, null);
  await stage.as(ADMIN.username, async () => {
    const bureau = await units.create({ name: BUREAU });
    const ids = new Map<string, string>();
    for (const { name } of UNITS) ids.set(name, (await units.create({ name, parentId: bureau.id })).id);
    // One after the other: a list by the time of entry then reads as it was entered.
    for (const person of STAFF) await appoint(person, ids.get(person.unit) ?? null);
  });
}
