import { Entity, ForeignKey, Index } from 'typeorm';
import {
  Day,
  Id,
  Instant,
  MaybeInstant,
  MaybeText,
  MaybeWhole,
  Text,
  Whole,
} from '../../platform/database/column';
import type { RecipientRule } from './reminders.rules';

/**
 * Something somebody must be told of once, at its time. One row a promise, also when it was made to many enterprises
 * at a forum: all of them are in `reminder_enterprise`, and the first one decides whose promise it is.
 */
@Entity('reminder')
@Index('reminder_by_recipient', ['recipientId', 'status', 'dueAt', 'id'])
@Index('reminder_by_source', ['sourceKind', 'sourceId'])
@Index('reminder_kept', ['keptBy'], { where: '"keptBy" IS NOT NULL' })
export class Reminder {
  @Id('reminder') id: string;
  @Text() kind: string;
  @MaybeText() sourceKind: string | null;
  @MaybeText() sourceId: string | null;
  @MaybeText() @ForeignKey('enterprise', { name: 'fk_reminder_enterpriseId' }) enterpriseId: string | null;
  @Text() @ForeignKey('account', { name: 'fk_reminder_recipientId' }) recipientId: string;
  @Text() recipientRule: RecipientRule;
  @Text() reason: string;
  /** As somebody said it; `day` and `dueAt` are what the working-day calendar made of it. */
  @Day() askedDay: string;
  @MaybeText() askedTime: string | null;
  @Day() day: string;
  @Instant() dueAt: number;
  /** 1: somebody named the time, and it stays there whatever the calendar says. */
  @Whole() explicit: number;
  /** 1: the calendar of that year was not published. */
  @Whole() provisional: number;
  @Whole() headsUp: number;
  @Text() status: 'scheduled' | 'delivered' | 'done' | 'cancelled';
  /** When the heads-up arrived. */
  @MaybeInstant() announcedAt: number | null;
  @MaybeInstant() deliveredAt: number | null;
  /** How much later than `dueAt` it arrived: the server was down. */
  @MaybeWhole() lateMinutes: number | null;
  @MaybeInstant() snoozedUntil: number | null;
  @MaybeInstant() escalatedAt: number | null;
  @MaybeInstant() doneAt: number | null;
  @MaybeText() doneBy: string | null;
  /** What kept it, such as a visit: if that is withdrawn, the promise is open again. */
  @MaybeText() keptBy: string | null;
  @MaybeInstant() cancelledAt: number | null;
  @MaybeText() cancelledReason: string | null;
  @Text() createdBy: string;
  @Instant() createdAt: number;
  /** Moves when a person changes it, not when it is delivered. */
  @Whole() version: number;
}

/** What has not happened to a reminder that waits for its day. */
export const BEFORE_ITS_DAY = {
  status: 'scheduled' as const,
  announcedAt: null,
  deliveredAt: null,
  lateMinutes: null,
  snoozedUntil: null,
  escalatedAt: null,
  doneAt: null,
  doneBy: null,
  keptBy: null,
  cancelledAt: null,
  cancelledReason: null,
};
