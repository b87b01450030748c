import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, MaybeText, Text } from '../../platform/database/column';

/** Append-only: from `recordedAt` on the firm had this code, or none. */
@Entity('enterprise_code_history')
@Index('code_history_by_enterprise', ['enterpriseId', 'recordedAt'])
@Index('code_history_by_code', ['code'])
export class CodeHistory {
  @Id('enterprise_code_history') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_enterprise_code_history_enterpriseId' }) enterpriseId: string;
  @MaybeText() code: string | null;
  @MaybeText() codeReason: string | null;
  @Instant() recordedAt: number;
}

/** Append-only: a name the firm no longer goes by, and is still found by. */
@Entity('former_name')
@Index('former_name_by_enterprise', ['enterpriseId', 'recordedAt'])
export class FormerName {
  @Id('former_name') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_former_name_enterpriseId' }) enterpriseId: string;
  @Text() name: string;
  @Day() untilDay: string;
  @Instant() recordedAt: number;
}
