import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { currentContext } from '../platform/context';
import { Tx } from '../platform/database/tx';
import { newId } from '../platform/ids';
import { AuditEntry, AuditUnsealed } from './audit.entity';

export interface Deed {
  /** `visit.logged`, `account.disabled` … */
  act: string;
  subject: string;
  subjectId: string;
  enterpriseId?: string | null;
  before?: object | null;
  /** Never a secret, and no phone number but a masked one. */
  after?: object | null;
}

@Injectable()
export class AuditService {
  constructor(private readonly clock: Clock) {}

  /** Written with the change or not at all. Who and which request come from the context. */
  async record(tx: Tx, deed: Deed): Promise<void> {
    const { enterpriseId = null, before = null, after = null, ...what } = deed;
    const context = currentContext();
    const id = newId();
    await tx.insert(AuditEntry, {
      id,
      at: this.clock.now(),
      actorId: context?.actorId ?? null,
      requestId: context?.requestId ?? 'start',
      ...what,
      enterpriseId,
      before,
      after,
    });
    await tx.insert(AuditUnsealed, { id });
  }
}
