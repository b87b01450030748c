import { Entity, ForeignKey, Index } from 'typeorm';
import { Id } from '../../platform/database/column';
import { Reminder } from './reminder.entity';

@Entity('reminder_enterprise')
@Index('reminder_enterprise_by_enterprise', ['enterpriseId', 'reminderId'])
export class ReminderEnterprise {
  @Id('reminder_enterprise')
  @ForeignKey(() => Reminder, { name: 'fk_reminder_enterprise_reminderId' })
  reminderId: string;
  @Id('reminder_enterprise')
  @ForeignKey('enterprise', { name: 'fk_reminder_enterprise_enterpriseId' })
  enterpriseId: string;
}
