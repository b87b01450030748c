import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeDay, MaybeInstant, Text } from '../../platform/database/column';
import { Account } from '../people/account.entity';

/** How another program comes in, as somebody. */
@Entity('api_token')
@Index('api_token_by_hash', ['hash'], { unique: true })
@Index('api_token_by_account', ['accountId'])
export class ApiToken {
  @Id('api_token') id: string;
  /** SHA-256 of the secret, which is shown once. */
  @Text() hash: string;
  @Text() @ForeignKey(() => Account, { name: 'fk_api_token_accountId' }) accountId: string;
  @Text() name: string;
  @Instant() createdAt: number;
  /** The last day on which it works. */
  @MaybeDay() expiresOn: string | null;
  @MaybeInstant() revokedAt: number | null;
  /** To the minute. */
  @MaybeInstant() lastUsedAt: number | null;
}
