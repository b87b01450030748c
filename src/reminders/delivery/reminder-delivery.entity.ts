import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Text } from '../../platform/database/column';
import { Reminder } from '../promises/reminder.entity';

export type DeliveryCause = 'heads_up' | 'due' | 'snooze' | 'hand_over' | 'escalation';

/** The evidence that a due thing arrived in somebody's inbox, once. */
@Entity('reminder_delivery')
@Index('reminder_delivery_once', ['reminderId', 'cause', 'accountId', 'dueAt'], { unique: true })
@Index('reminder_delivery_by_account', ['accountId', 'cause', 'reminderId'])
export class ReminderDelivery {
  @Id('reminder_delivery') id: string;
  @Text() @ForeignKey(() => Reminder, { name: 'fk_reminder_delivery_reminderId' }) reminderId: string;
  @Text() @ForeignKey('account', { name: 'fk_reminder_delivery_accountId' }) accountId: string;
  @Text() cause: DeliveryCause;
  @Instant() dueAt: number;
  @Instant() deliveredAt: number;
}
