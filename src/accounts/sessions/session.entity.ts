import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, Text } from '../../platform/database/column';
import { Account } from '../people/account.entity';

/** One browser that has signed in. */
@Entity('session')
@Index('session_by_hash', ['hash'], { unique: true })
@Index('session_by_account', ['accountId'])
export class Session {
  @Id('session') id: string;
  /** SHA-256 of the cookie; the cookie itself is nowhere. */
  @Text() hash: string;
  @Text() @ForeignKey(() => Account, { name: 'fk_session_accountId' }) accountId: string;
  @Instant() createdAt: number;
  /** The last request, to the minute. */
  @Instant() touchedAt: number;
  /** 0 unless the password was confirmed again. */
  @Instant() elevatedUntil: number;
  @MaybeInstant() endedAt: number | null;
}
