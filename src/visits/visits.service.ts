import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { EnterpriseAccess } from '../enterprises/register/enterprise.access';
import { Clock } from '../platform/clock';
import { Transactor } from '../platform/database/transactor';
import { Tx } from '../platform/database/tx';
import { Refusal } from '../platform/errors';
import type { Actor } from '../platform/http/access';
import { invalidField } from '../platform/http/input.pipe';
import { newId } from '../platform/ids';
import { PromisesService } from '../reminders/promises/promises.service';
import { FOLLOW_UP } from '../reminders/promises/reminder.kind';
import { RemindersService } from '../reminders/promises/reminders.service';
import { askedOf } from '../reminders/inbox/when.dto';
import { LastVisits } from './last-visits';
import { auditOf, requestHashOf } from './visit.changes';
import { VisitEnterprise } from './visit-enterprise.entity';
import { Visit } from './visit.entity';
import { VisitPromises } from './visit.promises';
import { VISIT_SOURCE, showVisit } from './visit.views';
import { LogVisit, LoggedVisit } from './visits.dto';
import { CLIENT_ID_REUSED, faultOf, promiseGone, warningsOf } from './visits.rules';

/** What logging came to; `again` when this very visit had been logged before. */
export interface Logged {
  again: boolean;
  visit: LoggedVisit;
}

@Injectable()
export class VisitsService {
  constructor(
    private readonly transactor: Transactor,
    private readonly access: EnterpriseAccess,
    private readonly reminders: RemindersService,
    private readonly promises: PromisesService,
    private readonly visitPromises: VisitPromises,
    private readonly lastVisits: LastVisits,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  log(actor: Actor, body: LogVisit): Promise<Logged> {
    const visited = enterprisesIn(body);
    const asked = body.followUp && askedOf(body.followUp, 'followUp');
    return this.transactor.run(async (tx) => {
      // First of all: sent again a day later, its follow-up may lie in the past by now.
      const earlier = await this.earlier(tx, actor, body);
      if (earlier) return earlier;

      const visit = this.visitOf(actor, body);
      const fault = faultOf(visit, this.clock.today());
      if (fault) throw new Refusal(fault);
      await this.promises.lockAround(tx, body.keeps ?? [], visited);
      const enterprises = await this.access.lockAllInScope(tx, actor, visited);
      const enterpriseIds = enterprises.map(({ id }) => id);

      if (!(await insertOnce(tx, visit))) return (await this.earlier(tx, actor, body)) as Logged;
      for (const enterpriseId of enterpriseIds) {
        await tx.insert(VisitEnterprise, { visitId: visit.id, enterpriseId, day: visit.day });
      }
      const gone = await this.promises.keep(tx, body.keeps ?? [], enterpriseIds, actor.id, visit.id);
      const { recipient: recipientRule = 'me', reason = visit.summary, headsUp } = body.followUp ?? {};
      const wish = { recipientRule, reason, headsUp, me: actor.id };
      const source = { kind: VISIT_SOURCE, id: visit.id };
      const followUp =
        asked &&
        (await this.reminders.schedule(tx, { kind: FOLLOW_UP, source, enterpriseIds, asked, ...wish }));
      await this.lastVisits.noteOneMore(tx, enterprises, visit.day);
      const promised = followUp && {
        reminderId: followUp.id,
        day: followUp.day,
        recipientId: followUp.recipientId,
        reason,
      };
      await this.audit.record(tx, {
        act: 'visit.log',
        subject: 'visit',
        subjectId: visit.id,
        enterpriseId: enterpriseIds[0],
        after: { ...auditOf(visit, enterpriseIds), followUp: promised ?? null, keeps: body.keeps ?? [] },
      });

      const promises = await this.visitPromises.beside(tx, actor, enterpriseIds, followUp);
      const warnings = warningsOf(
        { day: visit.day, followUpDay: followUp?.day ?? null, enterprises },
        this.clock.today(),
      );
      const firms = enterprises.map(({ id, name }) => ({ id, name }));
      return {
        again: false,
        visit: {
          ...showVisit(visit, { id: actor.id, name: actor.name }, firms, promises.followUp),
          warnings: gone.length > 0 ? [...warnings, promiseGone()] : warnings,
          openPromises: promises.openPromises,
        },
      };
    });
  }

  private async earlier(tx: Tx, actor: Actor, body: LogVisit): Promise<Logged | undefined> {
    const { clientId } = body;
    const visit = clientId === undefined ? undefined : await tx.one(Visit, { officerId: actor.id, clientId });
    if (!visit) return undefined;
    if (visit.requestHash !== requestHashOf(body))
      throw new Refusal(CLIENT_ID_REUSED, { facts: { visitId: visit.id } });
    return { again: true, visit: await this.visitPromises.logged(actor, visit.id, tx) };
  }

  private visitOf(actor: Actor, body: LogVisit): Visit {
    const now = this.clock.now();
    return {
      id: newId(),
      clientId: body.clientId ?? null,
      requestHash: body.clientId === undefined ? null : requestHashOf(body),
      officerId: actor.id,
      day: body.day ?? this.clock.today(),
      kind: body.kind ?? 'on_site',
      occasion: body.occasion ?? null,
      summary: body.summary,
      companions: body.companions ?? null,
      peopleMet: body.peopleMet ?? null,
      findings: body.findings ?? null,
      policiesExplained: body.policiesExplained ?? null,
      place: body.place ?? null,
      startTime: body.startTime ?? null,
      endTime: body.endTime ?? null,
      withdrawnAt: null,
      withdrawnReason: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  }
}

function enterprisesIn({ enterpriseId, enterpriseIds }: LogVisit): string[] {
  if (enterpriseId !== undefined && enterpriseIds !== undefined) {
    throw invalidField(
      'enterpriseId',
      'INPUT.ONE_OF',
      '与 enterpriseIds 只能选填其一 / not together with enterpriseIds',
    );
  }
  const ids = enterpriseIds ?? (enterpriseId === undefined ? [] : [enterpriseId]);
  if (ids.length === 0)
    throw invalidField('enterpriseIds', 'INPUT.REQUIRED', '请选择企业 / choose at least one enterprise');
  return ids;
}

/** False when this officer's client id has been here before; on PostgreSQL that one has committed by the time this answers. */
async function insertOnce(tx: Tx, visit: Visit): Promise<boolean> {
  const columns = Object.keys(visit);
  const affected = await tx.write(
    `INSERT INTO visit (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})
     ON CONFLICT (officerId, clientId) DO NOTHING`,
    { ...visit },
  );
  return affected === 1;
}
