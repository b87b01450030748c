import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { NOT_FOUND, Refusal } from '../../platform/errors';
import type { Actor } from '../../platform/http/access';
import type { ContactList, ContactView } from './contact.dto';
import { Contact } from './contact.entity';
import { masked } from './contact.rules';
import { EnterpriseAccess } from '../register/enterprise.access';

@Injectable()
export class ContactsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly access: EnterpriseAccess,
  ) {}

  async list(actor: Actor, enterpriseId: string): Promise<ContactList> {
    await this.access.requireInScope(this.reads, actor, enterpriseId);
    const rows = await this.reads.find(
      Contact,
      { enterpriseId, withdrawnAt: null },
      'ORDER BY isPrimary DESC, id',
    );
    return { items: rows.map(contactView) };
  }

  async get(actor: Actor, id: string, reader: Reader = this.reads): Promise<ContactView> {
    const row = await reader.one(Contact, { id });
    if (!row) throw new Refusal(NOT_FOUND);
    await this.access.requireInScope(reader, actor, row.enterpriseId);
    return contactView(row);
  }
}

export function contactView(row: Contact): ContactView {
  const { id, enterpriseId, name, title, phone, email, isPrimary, note, updatedAt, withdrawnAt, version } =
    masked(row);
  return {
    id,
    enterpriseId,
    name,
    title,
    phone,
    email,
    primary: isPrimary === 1,
    note,
    updatedAt: new Date(updatedAt).toISOString(),
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt).toISOString(),
    version,
  };
}
