import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { EnterprisesModule } from '../enterprises/enterprises.module';
import { RemindersModule } from '../reminders/reminders.module';
import { LastVisits } from './last-visits';
import { VisitAmendments } from './visit.amendments';
import { VisitEnterprise } from './visit-enterprise.entity';
import { Visit } from './visit.entity';
import { VisitPromises } from './visit.promises';
import { VisitsController } from './visits.controller';
import { VisitsQueries } from './visits.queries';
import { VisitsService } from './visits.service';
import { VisitsSummary } from './visits.summary';
import { VisitsTimeline } from './visits.timeline';

@Module({
  imports: [
    TypeOrmModule.forFeature([Visit, VisitEnterprise]),
    AccountsModule,
    EnterprisesModule,
    RemindersModule,
  ],
  controllers: [VisitsController],
  providers: [
    LastVisits,
    VisitAmendments,
    VisitPromises,
    VisitsQueries,
    VisitsService,
    VisitsSummary,
    VisitsTimeline,
  ],
  exports: [VisitAmendments, VisitsQueries, VisitsService],
})
export class VisitsModule {}
