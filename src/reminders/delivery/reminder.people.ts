import { Injectable } from '@nestjs/common';
import { mayDo } from '../../accounts/access/permissions';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { EnterpriseAccess } from '../../enterprises/register/enterprise.access';
import { EnterprisesService } from '../../enterprises/register/enterprises.service';
import { Clock } from '../../platform/clock';
import { Tx } from '../../platform/database/tx';
import type { Reminder } from '../promises/reminder.entity';
import type { RecipientRule } from '../promises/reminders.rules';

/** Who is told of what. */
@Injectable()
export class ReminderPeople {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly access: EnterpriseAccess,
    private readonly enterprises: EnterprisesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Without anybody assigned it is whoever asked: a promise never goes to nobody. `me` may have left, when a manager
   * corrects what they had logged.
   */
  async recipient(
    tx: Tx,
    rule: RecipientRule,
    enterpriseIds: readonly string[],
    me: string,
  ): Promise<string> {
    const first = enterpriseIds.at(0);
    const officer = rule === 'assigned' && first ? await this.assigned(tx, first) : undefined;
    if (officer) return officer;
    if (await this.isReachable(tx, me)) return me;
    return (await this.heirOf(tx, { recipientId: me, enterpriseId: first ?? null }, enterpriseIds)) ?? me;
  }

  /** Whether a promise can reach them: the account is enabled, and one of its roles has an inbox. */
  async isReachable(tx: Tx, accountId: string): Promise<boolean> {
    const person = await this.accounts.one(accountId, tx);
    return person !== undefined && person.enabled && mayDo(person.roles, 'reminder.use');
  }

  /** The enterprise's officer, else a manager of its area. */
  async heirOf(
    tx: Tx,
    { recipientId, enterpriseId }: Pick<Reminder, 'recipientId' | 'enterpriseId'>,
    enterpriseIds: readonly string[],
  ): Promise<string | undefined> {
    const officer = enterpriseId ? await this.assigned(tx, enterpriseId) : undefined;
    const others = [officer, ...(await this.managersOf(tx, enterpriseIds))];
    return others.find((id) => id !== undefined && id !== recipientId);
  }

  /** The primary officer of today, if that account can come in. */
  async assigned(tx: Tx, enterpriseId: string): Promise<string | undefined> {
    const officerId = await this.enterprises.primaryOfficerOn(tx, enterpriseId, this.clock.today());
    return officerId && (await this.isReachable(tx, officerId)) ? officerId : undefined;
  }

  /** The managers of any of these enterprises; of none: those of the whole district. */
  managersOf(tx: Tx, enterpriseIds: readonly string[]): Promise<string[]> {
    return this.covering(tx, 'manager', enterpriseIds);
  }

  adminsOf(tx: Tx, enterpriseIds: readonly string[]): Promise<string[]> {
    return this.covering(tx, 'admin', enterpriseIds);
  }

  private async covering(
    tx: Tx,
    role: 'manager' | 'admin',
    enterpriseIds: readonly string[],
  ): Promise<string[]> {
    const areas = new Map<string, { township: string | null; platform: string | null }>();
    for (const id of enterpriseIds) {
      const basics = await this.access.basics(tx, id);
      if (basics) areas.set(`${basics.township} ${basics.platform}`, basics);
    }
    const found = new Set<string>();
    for (const area of areas.size > 0 ? areas.values() : [{ township: null, platform: null }]) {
      for (const id of await this.accounts.enabledWithRoleCovering(role, area, tx)) found.add(id);
    }
    return [...found];
  }
}
