import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { newId } from '../../platform/ids';
import type { EndPeriod } from '../assignments/assignment.dto';
import { ALREADY_ENDED, ENDS_BEFORE_START, overlaps } from '../assignments/assignment.rules';
import { EnterpriseAccess } from '../register/enterprise.access';
import { sortKeyOf } from '../search/naming.rules';
import type { AddRoster, AddRosterEntry, AmendRoster, RosterEntryView, RosterView } from './roster.dto';
import { Roster, RosterEntry } from './roster.entity';
import { ALREADY_ON_ROSTER } from './roster.rules';
import { RostersQueries } from './rosters.queries';

@Injectable()
export class RostersService {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly access: EnterpriseAccess,
    private readonly queries: RostersQueries,
  ) {}

  add(body: AddRoster): Promise<RosterView> {
    return this.transactor.run(async (tx) => {
      const { name, kind, documentNo = null, publishedOn = null, note = null } = body;
      const told = { name, kind, documentNo, publishedOn, note };
      const id = newId();
      await tx.insert(Roster, {
        id,
        ...told,
        sortKey: sortKeyOf(name),
        createdAt: this.clock.now(),
        version: 1,
      });
      await this.audit.record(tx, { act: 'roster.add', subject: 'roster', subjectId: id, after: told });
      return this.queries.get(id, {}, tx);
    });
  }

  amend(id: string, { version, ...body }: AmendRoster): Promise<RosterView> {
    return this.transactor.run(async (tx) => {
      const before = await tx.lock(Roster, { id });
      if (!before) throw new Refusal(NOT_FOUND);
      if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
      const keys = (Object.keys(body) as (keyof typeof body)[]).filter(
        (key) => body[key] !== undefined && body[key] !== before[key],
      );
      if (keys.length === 0) return this.queries.get(id, {}, tx);
      const part: Partial<Roster> = Object.fromEntries(keys.map((key) => [key, body[key]]));
      if (part.name !== undefined) part.sortKey = sortKeyOf(part.name);
      await tx.update(Roster, { id, version }, { ...part, version: version + 1 });
      await this.audit.record(tx, {
        act: 'roster.amend',
        subject: 'roster',
        subjectId: id,
        before: Object.fromEntries(keys.map((key) => [key, before[key]])),
        after: Object.fromEntries(keys.map((key) => [key, body[key]])),
      });
      return this.queries.get(id, {}, tx);
    });
  }

  addEntry(actor: Actor, rosterId: string, body: AddRosterEntry): Promise<RosterEntryView> {
    return this.transactor.run(async (tx) => {
      const { enterpriseId, toDay = null, note = null } = body;
      const roster = await this.known(tx, rosterId);
      await this.access.lockInScope(tx, actor, enterpriseId);
      const fromDay = body.fromDay ?? roster.publishedOn ?? this.clock.today();
      if (toDay !== null && toDay < fromDay) throw new Refusal(ENDS_BEFORE_START);
      const standing = await tx.find(RosterEntry, { rosterId, enterpriseId });
      const obstacle = standing.find((each) => overlaps(each, { fromDay, toDay }));
      if (obstacle) throw new Refusal(ALREADY_ON_ROSTER, { facts: { entryId: obstacle.id } });
      const id = newId();
      await tx.insert(RosterEntry, {
        id,
        rosterId,
        enterpriseId,
        fromDay,
        toDay,
        note,
        createdAt: this.clock.now(),
        version: 1,
      });
      const after = { rosterId, fromDay, toDay, note };
      await this.audit.record(tx, {
        act: 'roster.enter',
        subject: 'roster-entry',
        subjectId: id,
        enterpriseId,
        after,
      });
      return this.queries.entry(id, tx);
    });
  }

  endEntry(
    actor: Actor,
    rosterId: string,
    id: string,
    { version, toDay }: EndPeriod,
  ): Promise<RosterEntryView> {
    return this.transactor.run(async (tx) => {
      const found = await tx.one(RosterEntry, { id, rosterId });
      if (!found) throw new Refusal(NOT_FOUND);
      const { enterpriseId } = found;
      await this.access.lockInScope(tx, actor, enterpriseId);
      if (found.version !== version) throw new Refusal(STALE, { facts: { version: found.version } });
      if (toDay < found.fromDay) throw new Refusal(ENDS_BEFORE_START);
      if (found.toDay !== null && toDay > found.toDay)
        throw new Refusal(ALREADY_ENDED, { facts: { toDay: found.toDay } });
      const affected = await tx.update(RosterEntry, { id, version }, { toDay, version: version + 1 });
      if (affected !== 1) throw new Refusal(STALE);
      await this.audit.record(tx, {
        act: 'roster.leave',
        subject: 'roster-entry',
        subjectId: id,
        enterpriseId,
        before: { toDay: found.toDay },
        after: { toDay },
      });
      return this.queries.entry(id, tx);
    });
  }

  private async known(tx: Tx, id: string): Promise<Roster> {
    const roster = await tx.one(Roster, { id });
    if (!roster) throw new Refusal(NOT_FOUND);
    return roster;
  }
}
