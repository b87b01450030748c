import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { EnterprisesModule } from '../enterprises/enterprises.module';
import { CalendarController } from './calendar.controller';
import { NextVisits } from './next-visits';
import { PromisesService } from './promises.service';
import { ReminderActs } from './reminder.acts';
import { ReminderAudit } from './reminder.audit';
import { ReminderBell } from './reminder.bell';
import { ReminderDeliveries } from './reminder.delivery';
import { ReminderDelivery } from './reminder-delivery.entity';
import { ReminderEnterprise } from './reminder-enterprise.entity';
import { Reminder } from './reminder.entity';
import { ReminderGate } from './reminder.gate';
import { ReminderHandover } from './reminder.handover';
import { ReminderPeople } from './reminder.people';
import { ReminderPlanner } from './reminder.planner';
import { ReminderRedating } from './reminder.redating';
import { ReminderViews } from './reminder.views';
import { RemindersController } from './reminders.controller';
import { RemindersQueries } from './reminders.queries';
import { RemindersService } from './reminders.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([Reminder, ReminderEnterprise, ReminderDelivery]),
    AccountsModule,
    EnterprisesModule,
  ],
  controllers: [RemindersController, CalendarController],
  providers: [
    NextVisits,
    PromisesService,
    ReminderActs,
    ReminderAudit,
    ReminderBell,
    ReminderDeliveries,
    ReminderGate,
    ReminderHandover,
    ReminderPeople,
    ReminderPlanner,
    ReminderRedating,
    ReminderViews,
    RemindersQueries,
    RemindersService,
  ],
  exports: [NextVisits, PromisesService, ReminderViews, RemindersQueries, RemindersService],
})
export class RemindersModule {}
