import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { AuditModule } from '../audit/audit.module';
import { AreaBook } from './area-book';
import { AreasController } from './areas.controller';
import { Assignment } from './assignment.entity';
import { AssignmentsController } from './assignments.controller';
import { AssignmentsQueries } from './assignments.queries';
import { AssignmentsService } from './assignments.service';
import { Contact } from './contact.entity';
import { ContactsController } from './contacts.controller';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import { EnterpriseAccess } from './enterprise.access';
import { Enterprise, EnterpriseGram } from './enterprise.entity';
import { EnterprisesController } from './enterprises.controller';
import { EnterprisesQueries } from './enterprises.queries';
import { EnterprisesService } from './enterprises.service';
import { Figure } from './figure.entity';
import { FiguresController } from './figures.controller';
import { FiguresQueries } from './figures.queries';
import { FiguresService } from './figures.service';
import { CodeHistory, FormerName } from './naming.entity';
import { Roster, RosterEntry } from './roster.entity';
import { RostersController } from './rosters.controller';
import { RostersQueries } from './rosters.queries';
import { RostersService } from './rosters.service';
import { Timeline } from './timeline';
import { TitleSegment } from './title-segment.entity';

const ENTITIES = [
  Enterprise,
  EnterpriseGram,
  CodeHistory,
  FormerName,
  Contact,
  Assignment,
  Figure,
  Roster,
  RosterEntry,
  TitleSegment,
];

/** The register: who the enterprises are, who serves them, and what is known of them. */
@Module({
  imports: [AccountsModule, AuditModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [
    AreasController,
    EnterprisesController,
    AssignmentsController,
    ContactsController,
    FiguresController,
    RostersController,
  ],
  providers: [
    AreaBook,
    EnterpriseAccess,
    Timeline,
    EnterprisesQueries,
    EnterprisesService,
    AssignmentsQueries,
    AssignmentsService,
    ContactsQueries,
    ContactsService,
    FiguresQueries,
    FiguresService,
    RostersQueries,
    RostersService,
  ],
  exports: [
    AreaBook,
    EnterpriseAccess,
    EnterprisesQueries,
    EnterprisesService,
    AssignmentsService,
    ContactsService,
    FiguresService,
    RostersService,
    Timeline,
  ],
})
export class EnterprisesModule {}
