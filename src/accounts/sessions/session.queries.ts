import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { Refusal } from '../../platform/errors';
import { Extras } from '../../platform/extras';
import { SESSION_EXPIRED } from '../access/access.guard';
import { AccountRow, PUBLIC_COLUMNS, personOf, unitOf } from '../people/account.rows';
import { AccountSettings } from '../account.settings';
import { actsOf } from '../access/permissions';
import type { SessionView } from './session.dto';

@Injectable()
export class SessionQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
    private readonly extras: Extras,
  ) {}

  /** Oneself, and what one may do. */
  async view(accountId: string, elevatedUntil: number): Promise<SessionView> {
    const row = await this.reads.get<AccountRow>(`${PUBLIC_COLUMNS} WHERE a.id = :accountId`, { accountId });
    if (!row) throw new Refusal(SESSION_EXPIRED);
    const { id, name, roles, townships, platforms } = personOf(row, this.clock.today());
    const now = this.clock.now();
    return {
      account: {
        id,
        username: row.username,
        name,
        roles: [...roles],
        unit: unitOf(row),
        townships: [...townships],
        platforms: [...platforms],
      },
      acts: actsOf(roles),
      elevatedUntil: elevatedUntil > now ? new Date(elevatedUntil).toISOString() : null,
      mustChangePassword: row.mustChangePassword === 1,
      idleMinutes: this.settings.idleMinutes,
      now: new Date(now).toISOString(),
      timeZone: this.clock.zone,
      extras: this.extras.names(),
    };
  }
}
