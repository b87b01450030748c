import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import { newId } from '../../platform/ids';
import type {
  AddContact,
  AmendContact,
  ContactView,
  RevealContact,
  RevealedContact,
  WithdrawContact,
} from './contact.dto';
import { Contact } from './contact.entity';
import { REASON_NEEDED, masked } from './contact.rules';
import { contactView } from './contacts.queries';
import { EnterpriseAccess } from '../register/enterprise.access';

const TOLD = ['name', 'title', 'phone', 'email', 'note'] as const;

@Injectable()
export class ContactsService {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly access: EnterpriseAccess,
  ) {}

  add(actor: Actor, enterpriseId: string, body: AddContact): Promise<ContactView> {
    return this.transactor.run(async (tx) => {
      await this.access.lockInScope(tx, actor, enterpriseId);
      const now = this.clock.now();
      const { name, title = null, phone = null, email = null, note = null } = body;
      const first = (await tx.find(Contact, { enterpriseId, withdrawnAt: null }, 'LIMIT 1')).length === 0;
      const isPrimary = Number(body.primary ?? first);
      const row: Contact = {
        id: newId(),
        enterpriseId,
        ...{ name, title, phone, email, isPrimary, note },
        withdrawnAt: null,
        withdrawReason: null,
        createdAt: now,
        updatedAt: now,
        version: 1,
      };
      if (isPrimary) await this.stepBack(tx, enterpriseId);
      await tx.insert(Contact, row);
      await this.record(tx, 'contact.add', row, null, { name, title, phone, email, isPrimary, note });
      return contactView(row);
    });
  }

  amend(actor: Actor, enterpriseId: string, id: string, body: AmendContact): Promise<ContactView> {
    return this.transactor.run(async (tx) => {
      const before = await this.load(tx, actor, enterpriseId, id, body.version);
      const wanted: Partial<Contact> = Object.fromEntries(
        TOLD.filter((key) => body[key] !== undefined).map((key) => [key, body[key]]),
      );
      if (body.primary !== undefined) wanted.isPrimary = Number(body.primary);
      const keys = (Object.keys(wanted) as (keyof Contact)[]).filter((key) => wanted[key] !== before[key]);
      if (keys.length === 0) return contactView(before);
      const only = (row: Partial<Contact>): Partial<Contact> =>
        Object.fromEntries(keys.map((key) => [key, row[key]]));
      if (wanted.isPrimary === 1 && before.isPrimary === 0) await this.stepBack(tx, enterpriseId);
      const after = await this.write(tx, before, only(wanted));
      await this.record(tx, 'contact.amend', after, only(before), only(after));
      return contactView(after);
    });
  }

  withdraw(
    actor: Actor,
    enterpriseId: string,
    id: string,
    { version, reason = null }: WithdrawContact,
  ): Promise<ContactView> {
    return this.transactor.run(async (tx) => {
      const before = await this.load(tx, actor, enterpriseId, id, version);
      const after = await this.write(tx, before, { withdrawnAt: this.clock.now(), withdrawReason: reason });
      await this.record(tx, 'contact.withdraw', after, null, { reason });
      return contactView(after);
    });
  }

  /** One tap at one's own enterprises, a reason at others; either way the audit trail knows. */
  reveal(
    actor: Actor,
    enterpriseId: string,
    id: string,
    { reason }: RevealContact,
  ): Promise<RevealedContact> {
    return this.transactor.run(async (tx) => {
      const row = await this.load(tx, actor, enterpriseId, id);
      if (!reason && !(await this.access.assignedAmong(tx, actor.id, [enterpriseId])).has(enterpriseId)) {
        throw new Refusal(REASON_NEEDED);
      }
      await this.record(tx, 'contact.reveal', row, null, { reason: reason ?? null });
      return { id, phone: row.phone, email: row.email };
    });
  }

  private async load(
    tx: Tx,
    actor: Actor,
    enterpriseId: string,
    id: string,
    version?: number,
  ): Promise<Contact> {
    await this.access.lockInScope(tx, actor, enterpriseId);
    const row = await tx.one(Contact, { id, enterpriseId, withdrawnAt: null });
    if (!row) throw new Refusal(NOT_FOUND);
    if (version !== undefined && row.version !== version)
      throw new Refusal(STALE, { facts: { version: row.version } });
    return row;
  }

  private async write(tx: Tx, before: Contact, part: Partial<Contact>): Promise<Contact> {
    const { id, version } = before;
    const set = { ...part, updatedAt: this.clock.now(), version: version + 1 };
    if ((await tx.update(Contact, { id, version }, set)) !== 1) throw new Refusal(STALE);
    return { ...before, ...set };
  }

  /** There is one to ring first, so whoever was makes room. */
  private async stepBack(tx: Tx, enterpriseId: string): Promise<void> {
    for (const row of await tx.find(Contact, { enterpriseId, isPrimary: 1, withdrawnAt: null })) {
      await this.write(tx, row, { isPrimary: 0 });
    }
  }

  private record(
    tx: Tx,
    act: string,
    { id, enterpriseId }: Contact,
    before: Partial<Contact> | null,
    after: object,
  ): Promise<void> {
    return this.audit.record(tx, {
      act,
      subject: 'contact',
      subjectId: id,
      enterpriseId,
      before: before && masked(before),
      after: masked(after),
    });
  }
}
