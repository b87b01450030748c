import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Instant, MaybeInstant, MaybeText, Text, Whole } from '../platform/database/column';
import type { VisitKind, VisitOccasion } from './visits.rules';

/** One entry of an officer's log, for one enterprise or, of a forum, for many. What it promised is in `reminder`. */
@Entity('visit')
@Index('visit_client_once', ['officerId', 'clientId'], { unique: true })
@Index('visit_by_day', ['day', 'id'])
@Index('visit_by_officer', ['officerId', 'day', 'id'])
@Index('visit_withdrawn', ['day', 'id'], { where: '"withdrawnAt" IS NOT NULL' })
export class Visit {
  @Id('visit') id: string;
  /** Made by the client before it sends, so that a second submit is known to be the same visit. */
  @MaybeText() clientId: string | null;
  /** Of what was sent with the client id: only the same again is a repeat. */
  @MaybeText() requestHash: string | null;
  @Text() @ForeignKey('account', { name: 'fk_visit_officerId' }) officerId: string;
  @Day() day: string;
  @Text() kind: VisitKind;
  @MaybeText() occasion: VisitOccasion | null;
  @Text() summary: string;
  @MaybeText() companions: string | null;
  @MaybeText() peopleMet: string | null;
  @MaybeText() findings: string | null;
  @MaybeText() policiesExplained: string | null;
  @MaybeText() place: string | null;
  @MaybeText() startTime: string | null;
  @MaybeText() endTime: string | null;
  @MaybeInstant() withdrawnAt: number | null;
  @MaybeText() withdrawnReason: string | null;
  @Whole() version: number;
  @Instant() createdAt: number;
  @Instant() updatedAt: number;
}
