import { Injectable, OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../src/accounts/people/accounts.service';
import { UnitsService } from '../../src/accounts/people/units.service';
import { ADMIN, BUREAU, DemoPerson, STAFF, UNITS } from './people';
import type { Stage } from './stage';

/** The administrator is there before the house looks for one: otherwise it would print its set-up link. */
@Injectable()
export class DemoFounder implements OnModuleInit {
  private adminId: string;

  constructor(
    private readonly accounts: AccountsService,
    private readonly password: string,
  ) {}

  async onModuleInit(): Promise<void> {
    this.adminId = await this.appoint(ADMIN, null);
  }

  /** Units and people, the administrator's first acts. */
  async appointPeople(stage: Stage): Promise<void> {
    const units = stage.get(UnitsService);
    stage.enter(this.adminId, ADMIN);
    await stage.as(ADMIN.username, async () => {
      const bureau = await units.create({ name: BUREAU });
      const ids = new Map<string, string>();
      for (const { name } of UNITS) ids.set(name, (await units.create({ name, parentId: bureau.id })).id);
      // One after the other: a list by the time of entry then reads as it was entered.
      for (const person of STAFF)
        stage.enter(await this.appoint(person, ids.get(person.unit) ?? null), person);
    });
  }

  /** Those who are shown signing in have the demo's password; the others one that nobody knows. */
  private async appoint(
    { username, name, roles, townships, signsIn }: DemoPerson,
    unitId: string | null,
  ): Promise<string> {
    const input = { username, name, roles, townships, platforms: [], unitId };
    return (await this.accounts.create(input, signsIn ? this.password : undefined)).id;
  }
}
