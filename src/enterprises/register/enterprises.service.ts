import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { newId } from '../../platform/ids';
import { AreaBook } from '../areas/area-book';
import { primaryOfficerOn } from '../assignments/assignments.queries';
import { EnterpriseAccess } from './enterprise.access';
import { changesOf, factsOf, plainOf } from './enterprise.changes';
import type { AmendEnterprise, CreateEnterprise, EnterpriseView } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { EnterprisesQueries } from './enterprises.queries';
import { insistOnMove, placeOfNew } from './placing';
import { insistOnNew } from './same-firm';
import { sizeClassOf } from '../figures/figures.queries';
import { CodeHistory, FormerName } from '../search/naming.entity';
import { searchTextOf } from '../search/naming.rules';
import { reindex, searchTextFor } from '../search/search-index';
import { SubjectKind, TitleSegment } from './title-segment.entity';

export interface Segment {
  subjectKind: SubjectKind;
  subjectId: string;
  tier: string;
  fromDay: string;
  toDay: string | null;
}

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly areas: AreaBook,
    private readonly access: EnterpriseAccess,
    private readonly queries: EnterprisesQueries,
  ) {}

  create(actor: Actor, body: CreateEnterprise): Promise<EnterpriseView> {
    return this.transactor.run(async (tx) => {
      const facts = factsOf(body);
      this.areas.insistOn(facts);
      Object.assign(facts, placeOfNew(actor, facts));
      await insistOnNew(tx, facts, body.sameNameConfirmed);
      const id = newId();
      const now = this.clock.now();
      const searchText = searchTextOf({ name: facts.name, formerNames: [], code: facts.code ?? '' });
      await tx.insert(Enterprise, {
        id,
        ...facts,
        searchText,
        mergedInto: null,
        lastVisitOn: '',
        nextVisitOn: '',
        sizeClass: 'undetermined',
        createdAt: now,
        updatedAt: now,
        version: 1,
      });
      if (facts.code) await this.recordCode(tx, id, facts);
      await reindex(tx, id, '', searchText);
      await this.audit.record(tx, {
        act: 'enterprise.create',
        subject: 'enterprise',
        subjectId: id,
        enterpriseId: id,
        after: plainOf(facts),
      });
      return this.queries.get(actor, id, tx);
    });
  }

  amend(actor: Actor, id: string, body: AmendEnterprise): Promise<EnterpriseView> {
    return this.transactor.run(async (tx) => {
      const before = await this.access.lockInScope(tx, actor, id);
      if (before.version !== body.version) throw new Refusal(STALE, { facts: { version: before.version } });
      const { facts, changed } = changesOf(before, body);
      this.areas.insistOn(body);
      const names = Object.keys(changed);
      if (names.length === 0) return this.queries.get(actor, id, tx);
      if ('township' in changed || 'platform' in changed) insistOnMove(actor, before, facts);
      await insistOnNew(tx, { ...changed, id }, body.sameNameConfirmed);
      if (changed.name !== undefined && !body.nameWasWrong) await this.recordFormerName(tx, before);
      if ('code' in changed || 'codeReason' in changed) await this.recordCode(tx, id, facts);
      const searchText = await searchTextFor(tx, id, facts.name, facts.code);
      await reindex(tx, id, before.searchText, searchText);
      const sizeClass = await sizeClassOf(tx, id, facts.industryCode);
      const set = {
        ...changed,
        searchText,
        sizeClass,
        updatedAt: this.clock.now(),
        version: before.version + 1,
      };
      await tx.update(Enterprise, { id, version: before.version }, set);
      const was = Object.fromEntries(names.map((name) => [name, before[name as keyof Enterprise]]));
      await this.audit.record(tx, {
        act: 'enterprise.amend',
        subject: 'enterprise',
        subjectId: id,
        enterpriseId: id,
        before: plainOf(was),
        after: plainOf(changed),
      });
      return this.queries.get(actor, id, tx);
    });
  }

  /** For visits and reminders, in the transaction of what they write. It is no edit, so the version stays. */
  async noteVisit(
    tx: Tx,
    id: string,
    days: { lastVisitOn?: string | null; nextVisitOn?: string | null },
  ): Promise<void> {
    const set: Partial<Enterprise> = {};
    if (days.lastVisitOn !== undefined) set.lastVisitOn = days.lastVisitOn ?? '';
    if (days.nextVisitOn !== undefined) set.nextVisitOn = days.nextVisitOn ?? '';
    if (Object.keys(set).length > 0) await tx.update(Enterprise, { id }, set);
  }

  /** For the ladder, in the transaction of the recognition fact from which the segments follow. */
  async replaceTitles(tx: Tx, enterpriseId: string, segments: readonly Segment[]): Promise<void> {
    await tx.delete(TitleSegment, { enterpriseId });
    await tx.insert(
      TitleSegment,
      segments.map((segment) => ({ id: newId(), enterpriseId, ...segment })),
    );
  }

  primaryOfficerOn(reader: Reader, enterpriseId: string, day: string): Promise<string | undefined> {
    return primaryOfficerOn(reader, enterpriseId, day);
  }

  private recordCode(
    tx: Tx,
    enterpriseId: string,
    { code, codeReason }: { code: string | null; codeReason: string | null },
  ): Promise<void> {
    return tx.insert(CodeHistory, {
      id: newId(),
      enterpriseId,
      code,
      codeReason,
      recordedAt: this.clock.now(),
    });
  }

  private recordFormerName(tx: Tx, { id, name }: Enterprise): Promise<void> {
    const untilDay = this.clock.today();
    return tx.insert(FormerName, {
      id: newId(),
      enterpriseId: id,
      name,
      untilDay,
      recordedAt: this.clock.now(),
    });
  }
}
