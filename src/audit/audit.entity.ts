import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, MaybeJson, MaybeText, Text } from '../platform/database/column';

/** Who did what to which row, and how it looked before and after. Append-only. */
@Entity('audit_entry')
@Index('audit_by_time', ['at', 'id'])
@Index('audit_by_subject', ['subject', 'subjectId', 'at', 'id'])
@Index('audit_by_actor', ['actorId', 'at', 'id'])
@Index('audit_by_enterprise', ['enterpriseId', 'at', 'id'], { where: '"enterpriseId" IS NOT NULL' })
export class AuditEntry {
  @Id('audit_entry') id: string;
  @Instant() at: number;
  /** Null for the house itself: jobs, the start, a sign-in that failed. */
  @MaybeText() actorId: string | null;
  @Text() requestId: string;
  @Text() act: string;
  @Text() subject: string;
  @Text() subjectId: string;
  @MaybeText() enterpriseId: string | null;
  @MaybeJson() before: object | null;
  @MaybeJson() after: object | null;
}

/** Written with its entry and taken away when it is sealed, so that the sealer never searches the entries. */
@Entity('audit_unsealed')
export class AuditUnsealed {
  @Id('audit_unsealed') id: string;
}

/** The seal on an entry: its hash covers the entry and the hash before it. Append-only. */
@Entity('audit_link')
@Index('audit_link_once', ['auditId'], { unique: true })
export class AuditLink {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_audit_link' }) seq: number;
  @Text()
  @ForeignKey(() => AuditEntry, { name: 'fk_audit_link_auditId' })
  auditId: string;
  @Text() hash: string;
  @Instant() sealedAt: number;
}
