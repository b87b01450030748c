import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../../accounts/people/accounts.queries';
import { AuditService } from '../../audit/audit.service';
import { addDays } from '../../platform/calendar.rules';
import { Clock, instantOf } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { newId } from '../../platform/ids';
import { JobsService } from '../../platform/jobs/jobs.service';
import type { AddAssignment, AssignmentView, ChangeOfficer, EndPeriod, Withdraw } from './assignment.dto';
import { Assignment } from './assignment.entity';
import { assignmentChanged } from './assignment.jobs';
import * as rules from './assignment.rules';
import { AssignmentsQueries } from './assignments.queries';
import { EnterpriseAccess } from '../register/enterprise.access';

@Injectable()
export class AssignmentsService {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
    private readonly access: EnterpriseAccess,
    private readonly accounts: AccountsQueries,
    private readonly queries: AssignmentsQueries,
  ) {}

  add(actor: Actor, enterpriseId: string, body: AddAssignment): Promise<AssignmentView> {
    return this.transactor.run(async (tx) => {
      await this.access.lockInScope(tx, actor, enterpriseId);
      const { officerId, role, fromDay = this.clock.today(), toDay = null } = body;
      return this.begin(tx, enterpriseId, { officerId, role, fromDay, toDay });
    });
  }

  /** The primary officer changes from a day on: the one before ends the day before, in the same transaction. */
  changeOfficer(actor: Actor, enterpriseId: string, body: ChangeOfficer): Promise<AssignmentView> {
    return this.transactor.run(async (tx) => {
      await this.access.lockInScope(tx, actor, enterpriseId);
      const { officerId, fromDay = this.clock.today() } = body;
      const present = (await this.standing(tx, enterpriseId)).find(
        (row) => row.role === 'primary' && rules.covers(row, fromDay),
      );
      if (present && present.officerId === officerId && present.toDay === null)
        return this.queries.show(present, tx);
      // Whoever would end before having begun was never the officer.
      if (present && present.fromDay === fromDay)
        await this.annul(tx, present, '自首日起更换 / replaced from the first day');
      else if (present) await this.close(tx, present, addDays(fromDay, -1));
      return this.begin(
        tx,
        enterpriseId,
        { officerId, role: 'primary', fromDay, toDay: null },
        present?.officerId,
      );
    });
  }

  end(
    actor: Actor,
    enterpriseId: string,
    id: string,
    { version, toDay }: EndPeriod,
  ): Promise<AssignmentView> {
    return this.transactor.run(async (tx) => {
      const row = await this.load(tx, actor, enterpriseId, id, version);
      if (toDay < row.fromDay) throw new Refusal(rules.ENDS_BEFORE_START);
      if (row.toDay !== null && toDay > row.toDay)
        throw new Refusal(rules.ALREADY_ENDED, { facts: { toDay: row.toDay } });
      return this.queries.show(await this.close(tx, row, toDay), tx);
    });
  }

  /** It was entered by mistake. */
  withdraw(
    actor: Actor,
    enterpriseId: string,
    id: string,
    { version, reason }: Withdraw,
  ): Promise<AssignmentView> {
    return this.transactor.run(async (tx) => {
      const row = await this.load(tx, actor, enterpriseId, id, version);
      return this.queries.show(await this.annul(tx, row, reason), tx);
    });
  }

  private async begin(
    tx: Tx,
    enterpriseId: string,
    wanted: rules.Engagement,
    replaced?: string,
  ): Promise<AssignmentView> {
    if (wanted.toDay !== null && wanted.toDay < wanted.fromDay) throw new Refusal(rules.ENDS_BEFORE_START);
    const person = await this.accounts.one(wanted.officerId, tx);
    if (!person?.enabled || !person.roles.some((role) => role === 'officer' || role === 'manager')) {
      throw new Refusal(rules.NOT_AN_OFFICER);
    }
    const entries = await tx.find(Assignment, { enterpriseId });
    const existing = entries.filter((each) => each.withdrawnAt === null);
    const obstacle = rules.inTheWay(wanted, existing);
    if (obstacle) {
      const { id: assignmentId, officerId, role, fromDay, toDay } = obstacle;
      throw new Refusal(rules.OVERLAPS, { facts: { assignmentId, officerId, role, fromDay, toDay } });
    }
    const id = newId();
    const row = {
      id,
      enterpriseId,
      ...wanted,
      withdrawnAt: null,
      withdrawReason: null,
      createdAt: this.clock.now(),
      version: 1,
    };
    await tx.insert(Assignment, row);
    await this.audit.record(tx, {
      act: 'assignment.begin',
      subject: 'assignment',
      subjectId: id,
      enterpriseId,
      after: wanted,
    });
    if (wanted.role === 'primary') {
      const before = replaced ?? rules.primaryBefore(wanted.fromDay, existing)?.officerId ?? null;
      await this.announce(tx, row, before);
      // Taken back whoever comes next, so withdrawing this entry does not cancel it.
      for (const mistaken of rules.primariesByMistake(entries, this.clock.zone))
        if (mistaken !== before) await this.announce(tx, row, mistaken, `${id}.${mistaken}`);
    }
    return this.queries.show(row, tx);
  }

  /** Promises pass on when the new officer's first day begins. An entry about the past moves nothing. */
  private async announce(tx: Tx, row: Assignment, fromOfficerId: string | null, key = row.id): Promise<void> {
    if (fromOfficerId === row.officerId || (row.toDay !== null && row.toDay < this.clock.today())) return;
    await this.jobs.schedule(tx, assignmentChanged, {
      key,
      payload: { enterpriseId: row.enterpriseId, fromOfficerId, toOfficerId: row.officerId },
      dueAt: Math.max(this.clock.now(), instantOf(this.clock.zone, row.fromDay, '00:00')),
    });
  }

  private async close(tx: Tx, row: Assignment, toDay: string): Promise<Assignment> {
    const after = await this.change(tx, row, { toDay });
    const { id: subjectId, enterpriseId } = row;
    await this.audit.record(tx, {
      act: 'assignment.end',
      subject: 'assignment',
      subjectId,
      enterpriseId,
      before: { toDay: row.toDay },
      after: { toDay },
    });
    return after;
  }

  private async annul(tx: Tx, row: Assignment, reason: string): Promise<Assignment> {
    const after = await this.change(tx, row, { withdrawnAt: this.clock.now(), withdrawReason: reason });
    await this.jobs.cancel(tx, assignmentChanged, row.id);
    const { id: subjectId, enterpriseId } = row;
    await this.audit.record(tx, {
      act: 'assignment.withdraw',
      subject: 'assignment',
      subjectId,
      enterpriseId,
      after: { reason },
    });
    return after;
  }

  private async change(tx: Tx, row: Assignment, part: Partial<Assignment>): Promise<Assignment> {
    const { id, version } = row;
    const set = { ...part, version: version + 1 };
    if ((await tx.update(Assignment, { id, version }, set)) !== 1) throw new Refusal(STALE);
    return { ...row, ...set };
  }

  private standing(tx: Tx, enterpriseId: string): Promise<Assignment[]> {
    return tx.find(Assignment, { enterpriseId, withdrawnAt: null });
  }

  private async load(
    tx: Tx,
    actor: Actor,
    enterpriseId: string,
    id: string,
    version: number,
  ): Promise<Assignment> {
    await this.access.lockInScope(tx, actor, enterpriseId);
    const row = await tx.one(Assignment, { id, enterpriseId, withdrawnAt: null });
    if (!row) throw new Refusal(NOT_FOUND);
    if (row.version !== version) throw new Refusal(STALE, { facts: { version: row.version } });
    return row;
  }
}
