import { Entity, ForeignKey, Index } from 'typeorm';
import {
  Id,
  Instant,
  Json,
  MaybeDay,
  MaybeInstant,
  MaybeText,
  Text,
  Whole,
} from '../../platform/database/column';
import type { Role } from '../access/roles';
import { Unit } from './unit.entity';

@Entity('account')
@Index('account_by_username', ['username'], { unique: true })
@Index('account_by_unit', ['unitId'])
export class Account {
  @Id('account') id: string;
  /** Lower case. */
  @Text() username: string;
  @Text() name: string;
  @MaybeText() @ForeignKey(() => Unit, { name: 'fk_account_unitId' }) unitId: string | null;
  @Json() roles: Role[];
  @Json() townships: string[];
  @Json() platforms: string[];
  /** argon2id; null until somebody sets a password, and then only tokens come in. */
  @MaybeText() passwordHash: string | null;
  /** 1 after somebody else has set the password. */
  @Whole() mustChangePassword: number;
  @MaybeInstant() disabledAt: number | null;
  /** The last day on which it may be used. */
  @MaybeDay() endsOn: string | null;
  @Whole() version: number;
  @Instant() createdAt: number;
}
