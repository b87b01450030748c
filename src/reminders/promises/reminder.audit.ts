import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Tx } from '../../platform/database/tx';
import type { Reminder } from './reminder.entity';

@Injectable()
export class ReminderAudit {
  constructor(private readonly audit: AuditService) {}

  async record(tx: Tx, verb: string, before: Reminder | undefined, after: Reminder): Promise<void> {
    await this.audit.record(tx, {
      act: `reminder.${verb}`,
      subject: 'reminder',
      subjectId: after.id,
      enterpriseId: after.enterpriseId,
      before: before ? auditOf(before) : null,
      after: auditOf(after),
    });
  }
}

/** What people can change about it; when it was delivered is in rows of its own. */
function auditOf(reminder: Reminder): object {
  const { kind, recipientId, recipientRule, reason, askedDay, askedTime, day, dueAt, headsUp, status } =
    reminder;
  const { snoozedUntil, escalatedAt, keptBy, cancelledReason, version } = reminder;
  const asked = { askedDay, askedTime, day, dueAt, headsUp };
  return {
    kind,
    recipientId,
    recipientRule,
    reason,
    ...asked,
    status,
    snoozedUntil,
    escalatedAt,
    keptBy,
    cancelledReason,
    version,
  };
}
