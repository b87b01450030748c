import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { EnterprisesModule } from '../enterprises/enterprises.module';
import { CalendarController } from './calendar/calendar.controller';
import { NextVisits } from './promises/next-visits';
import { PromisesService } from './promises/promises.service';
import { ReminderActs } from './inbox/reminder.acts';
import { ReminderAudit } from './promises/reminder.audit';
import { ReminderBell } from './delivery/reminder.bell';
import { ReminderDeliveries } from './delivery/reminder.delivery';
import { ReminderDelivery } from './delivery/reminder-delivery.entity';
import { ReminderEnterprise } from './promises/reminder-enterprise.entity';
import { Reminder } from './promises/reminder.entity';
import { ReminderGate } from './inbox/reminder.gate';
import { ReminderHandover } from './delivery/reminder.handover';
import { ReminderPeople } from './delivery/reminder.people';
import { ReminderPlanner } from './promises/reminder.planner';
import { ReminderRedating } from './delivery/reminder.redating';
import { ReminderReopening } from './promises/reminder.reopening';
import { ReminderUndo } from './inbox/reminder.undo';
import { ReminderViews } from './inbox/reminder.views';
import { RemindersController } from './inbox/reminders.controller';
import { RemindersQueries } from './inbox/reminders.queries';
import { RemindersService } from './promises/reminders.service';

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
    ReminderReopening,
    ReminderUndo,
    ReminderViews,
    RemindersQueries,
    RemindersService,
  ],
  exports: [NextVisits, PromisesService, ReminderViews, RemindersQueries, RemindersService],
})
export class RemindersModule {}
