import { Entity, Index } from 'typeorm';
import { Id, Instant, MaybeText, MaybeWhole, Text } from '../database/column';

/** One row per key that an account has used: what was asked, and what it made. */
@Entity('idempotency')
@Index('idempotency_once', ['accountId', 'key'], { unique: true })
@Index('idempotency_by_age', ['createdAt'])
export class Idempotency {
  @Id('idempotency') id: string;
  @Text() accountId: string;
  @Text() key: string;
  @Text() requestHash: string;
  @MaybeWhole() status: number | null;
  @MaybeText() resourceId: string | null;
  @Instant() createdAt: number;
}
