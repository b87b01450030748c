import { Entity, Index } from 'typeorm';
import { Id, Instant, Text, Whole } from '../../platform/database/column';

/** Failed sign-ins of one account from one address, or of one address altogether. */
@Entity('sign_in_throttle')
@Index('sign_in_throttle_by_key', ['key'], { unique: true })
@Index('sign_in_throttle_by_age', ['lastAt'])
export class SignInThrottle {
  @Id('sign_in_throttle') id: string;
  /** SHA-256: what people type as a username is now and then their password. */
  @Text() key: string;
  @Whole() failures: number;
  @Instant() since: number;
  @Instant() lastAt: number;
  /** 0 when nobody is kept waiting. */
  @Instant() lockedUntil: number;
}
