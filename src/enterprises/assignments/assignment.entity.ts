import { Entity, ForeignKey, Index } from 'typeorm';
import {
  Day,
  Id,
  Instant,
  MaybeDay,
  MaybeInstant,
  MaybeText,
  Text,
  Whole,
} from '../../platform/database/column';
import type { AssignmentRole } from './assignment.rules';

/** Who serves an enterprise, from which day to which (both included; open while `toDay` is null). */
@Entity('assignment')
@Index('assignment_by_enterprise', ['enterpriseId', 'fromDay'])
@Index('assignment_by_officer', ['officerId', 'enterpriseId'])
export class Assignment {
  @Id('assignment') id: string;
  @Text() @ForeignKey('enterprise', { name: 'fk_assignment_enterpriseId' }) enterpriseId: string;
  @Text() @ForeignKey('account', { name: 'fk_assignment_officerId' }) officerId: string;
  @Text() role: AssignmentRole;
  @Day() fromDay: string;
  @MaybeDay() toDay: string | null;
  @MaybeInstant() withdrawnAt: number | null;
  @MaybeText() withdrawReason: string | null;
  @Instant() createdAt: number;
  @Whole() version: number;
}
