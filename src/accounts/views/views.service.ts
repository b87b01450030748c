import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { newId } from '../../platform/ids';
import { Account } from '../people/account.entity';
import { AmendView, SaveView, ViewItem, ViewList, ViewQuery } from './view.dto';
import { SavedView } from './view.entity';
import { MOST_VIEWS, TOO_MANY_VIEWS, VIEW_NAME_TAKEN } from './view.errors';

/** One's own and nobody else's: every question names the account. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list({ id: accountId }: Actor, { page }: ViewQuery): Promise<ViewList> {
    const where = page === undefined ? { accountId } : { accountId, page };
    return { items: (await this.reads.find(SavedView, where, 'ORDER BY id')).map(show) };
  }

  async one(actor: Actor, id: string): Promise<ViewItem> {
    return show(await own(this.reads, actor, id));
  }

  save({ id: accountId }: Actor, { page, name, query }: SaveView): Promise<ViewItem> {
    return this.transactor.run(async (tx) => {
      const all = await lockAll(tx, accountId);
      if (all.some((each) => each.page === page && each.name === name)) throw new Refusal(VIEW_NAME_TAKEN);
      if (all.length >= MOST_VIEWS) throw new Refusal(TOO_MANY_VIEWS);
      const view = { id: newId(), accountId, page, name, query, version: 1, createdAt: this.clock.now() };
      await tx.insert(SavedView, view);
      await this.record(tx, 'saved', undefined, view);
      return show(view);
    });
  }

  amend(actor: Actor, id: string, { version, ...given }: AmendView): Promise<ViewItem> {
    return this.transactor.run(async (tx) => {
      const all = await lockAll(tx, actor.id);
      const before = await own(tx, actor, id);
      if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
      const { name = before.name, query = before.query } = given;
      if (name === before.name && query === before.query) return show(before);
      if (all.some((each) => each.id !== id && each.page === before.page && each.name === name))
        throw new Refusal(VIEW_NAME_TAKEN);
      const after = { ...before, name, query, version: version + 1 };
      await tx.update(SavedView, { id, version }, after);
      await this.record(tx, 'amended', before, after);
      return show(after);
    });
  }

  /** Truly gone: it is a preference, no fact. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.transactor.run(async (tx) => {
      await lockAll(tx, actor.id);
      const before = await own(tx, actor, id);
      await tx.delete(SavedView, { id });
      await this.record(tx, 'deleted', before, undefined);
    });
  }

  private record(
    tx: Tx,
    verb: string,
    before: SavedView | undefined,
    after: SavedView | undefined,
  ): Promise<void> {
    const said = (view: SavedView | undefined): object | null =>
      view ? { page: view.page, name: view.name, query: view.query } : null;
    const subjectId = (after ?? before)?.id ?? '';
    return this.audit.record(tx, {
      act: `view.${verb}`,
      subject: 'view',
      subjectId,
      before: said(before),
      after: said(after),
    });
  }
}

/** Behind the account's row, so that two windows of one person save one after the other. */
async function lockAll(tx: Tx, accountId: string): Promise<SavedView[]> {
  await tx.lock(Account, { id: accountId });
  return tx.find(SavedView, { accountId });
}

async function own(reader: Reader, { id: accountId }: Actor, id: string): Promise<SavedView> {
  const view = await reader.one(SavedView, { id, accountId });
  if (!view) throw new Refusal(NOT_FOUND);
  return view;
}

function show({ id, page, name, query, version }: SavedView): ViewItem {
  return { id, page, name, query, version };
}
