import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { EnterpriseAccess } from '../enterprises/register/enterprise.access';
import { Clock } from '../platform/clock';
import { Transactor } from '../platform/database/transactor';
import { Tx } from '../platform/database/tx';
import { NOT_FOUND, Refusal, STALE } from '../platform/errors';
import type { Actor } from '../platform/http/access';
import { PromisesService } from '../reminders/promises/promises.service';
import { FOLLOW_UP } from '../reminders/promises/reminder.kind';
import { RemindersService } from '../reminders/promises/reminders.service';
import { askedOf } from '../reminders/inbox/when.dto';
import { LastVisits } from './last-visits';
import { auditOf, saidIn } from './visit.changes';
import { VisitEnterprise } from './visit-enterprise.entity';
import { Visit } from './visit.entity';
import { VISIT_SOURCE } from './visit.views';
import { AmendVisit, FollowUp, VisitView, WithdrawVisit } from './visits.dto';
import { VisitsQueries } from './visits.queries';
import { VISIT_NOT_YOURS, VISIT_WITHDRAWN, faultOf, mayAmend } from './visits.rules';

/** Corrections: a visit is amended or withdrawn, and what hangs on it follows. The audit keeps what it said before. */
@Injectable()
export class VisitAmendments {
  constructor(
    private readonly transactor: Transactor,
    private readonly access: EnterpriseAccess,
    private readonly reminders: RemindersService,
    private readonly promises: PromisesService,
    private readonly lastVisits: LastVisits,
    private readonly queries: VisitsQueries,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  amend(actor: Actor, id: string, body: AmendVisit): Promise<VisitView> {
    return this.transactor.run(async (tx) => {
      const { before, firms } = await this.take(tx, actor, id, body.version, body.enterpriseIds);
      const wanted = [...new Set(body.enterpriseIds ?? firms)];
      await this.access.lockAllInScope(
        tx,
        actor,
        wanted.filter((each) => !firms.includes(each)),
      );
      const after: Visit = {
        ...before,
        ...saidIn(body),
        updatedAt: this.clock.now(),
        version: before.version + 1,
      };
      const fault = faultOf(after, this.clock.today());
      if (fault) throw new Refusal(fault);

      await tx.update(Visit, { id, version: before.version }, after);
      if (body.enterpriseIds || after.day !== before.day) {
        await tx.delete(VisitEnterprise, { visitId: id });
        for (const enterpriseId of wanted)
          await tx.insert(VisitEnterprise, { visitId: id, enterpriseId, day: after.day });
        await this.promises.reopen(tx, id, wanted);
        await this.lastVisits.note(tx, [...new Set([...firms, ...wanted])]);
      }
      await this.amendFollowUp(tx, after, wanted, body);
      await this.record(tx, 'amend', before, firms, after, wanted);
      return this.queries.view(actor, id, tx);
    });
  }

  /** It stays, struck out. Its promise is cancelled, and the promises that it had kept are open again. */
  withdraw(actor: Actor, id: string, { version, reason }: WithdrawVisit): Promise<VisitView> {
    return this.transactor.run(async (tx) => {
      const { before, firms } = await this.take(tx, actor, id, version);
      const now = this.clock.now();
      const end = { withdrawnAt: now, withdrawnReason: reason, updatedAt: now, version: version + 1 };
      const after: Visit = { ...before, ...end };
      await tx.update(Visit, { id, version }, after);
      await this.reminders.cancelFor(tx, { kind: VISIT_SOURCE, id }, reason);
      await this.promises.reopen(tx, id);
      await this.lastVisits.note(tx, firms);
      await this.record(tx, 'withdraw', before, firms, after, firms);
      return this.queries.view(actor, id, tx);
    });
  }

  /** Locks the enterprises, then the visit, for somebody who may change it and saw it as it is. */
  private async take(
    tx: Tx,
    actor: Actor,
    id: string,
    version: number,
    more: readonly string[] = [],
  ): Promise<{ before: Visit; firms: string[] }> {
    const seen = (await tx.find(VisitEnterprise, { visitId: id })).map(({ enterpriseId }) => enterpriseId);
    const promises = await this.promises.around(tx, { kind: VISIT_SOURCE, id });
    await this.promises.lockAround(tx, promises, [...seen, ...more]);
    const before = await tx.lock(Visit, { id });
    if (!before || !(await this.queries.isVisible(tx, actor, before))) throw new Refusal(NOT_FOUND);
    if (!mayAmend(actor, before.officerId, await this.queries.touchesScope(tx, actor, id))) {
      throw new Refusal(VISIT_NOT_YOURS);
    }
    if (before.withdrawnAt !== null) throw new Refusal(VISIT_WITHDRAWN);
    if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
    return { before, firms: seen };
  }

  private async amendFollowUp(
    tx: Tx,
    visit: Visit,
    enterpriseIds: readonly string[],
    body: AmendVisit,
  ): Promise<void> {
    const source = { kind: VISIT_SOURCE, id: visit.id };
    if (body.followUp === null) {
      await this.reminders.cancelFor(tx, source, '走访记录已取消回访');
      return;
    }
    if (body.followUp === undefined && body.enterpriseIds === undefined) return;
    const open = await this.reminders.openOf(tx, source);
    const me = visit.officerId;
    if (open) {
      const first = body.enterpriseIds ? [] : enterpriseIds.filter((id) => id === open.enterpriseId);
      const firms = [...new Set([...first, ...enterpriseIds])];
      await this.reminders.amend(tx, open, {
        enterpriseIds: firms,
        me,
        ...(body.followUp ? wishOf(body.followUp) : {}),
      });
    } else if (body.followUp) {
      if (await this.reminders.hadAt(tx, source, wishOf(body.followUp).asked)) return;
      const { recipientRule = 'me', reason = visit.summary, ...wish } = wishOf(body.followUp);
      await this.reminders.schedule(tx, {
        kind: FOLLOW_UP,
        source,
        enterpriseIds,
        me,
        recipientRule,
        reason,
        ...wish,
      });
    }
  }

  private record(
    tx: Tx,
    verb: string,
    before: Visit,
    firmsBefore: string[],
    after: Visit,
    firms: string[],
  ): Promise<void> {
    const { withdrawnReason } = after;
    return this.audit.record(tx, {
      act: `visit.${verb}`,
      subject: 'visit',
      subjectId: after.id,
      enterpriseId: firms[0],
      before: auditOf(before, firmsBefore),
      after: { ...auditOf(after, firms), ...(withdrawnReason === null ? {} : { withdrawnReason }) },
    });
  }
}

function wishOf({ recipient, reason, headsUp, ...when }: FollowUp) {
  return { asked: askedOf(when, 'followUp'), recipientRule: recipient, reason, headsUp };
}
