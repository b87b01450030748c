import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, MaybeText, Text, Whole } from '../../platform/database/column';

@Entity('contact')
@Index('contact_by_enterprise', ['enterpriseId', 'id'])
@Index('contact_primary_once', ['enterpriseId'], {
  unique: true,
  where: '"isPrimary" = 1 AND "withdrawnAt" IS NULL',
})
export class Contact {
  @Id('contact') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_contact_enterpriseId' }) enterpriseId: string;
  @Text() name: string;
  @MaybeText() title: string | null;
  @MaybeText() phone: string | null;
  @MaybeText() email: string | null;
  /** 1 for the one to ring first. */
  @Whole() isPrimary: number;
  @MaybeText() note: string | null;
  @MaybeInstant() withdrawnAt: number | null;
  @MaybeText() withdrawReason: string | null;
  @Instant() createdAt: number;
  @Instant() updatedAt: number;
  @Whole() version: number;
}
