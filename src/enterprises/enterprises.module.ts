import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { AuditModule } from '../audit/audit.module';
import { AreaBook } from './areas/area-book';
import { AreasController } from './areas/areas.controller';
import { Assignment } from './assignments/assignment.entity';
import { AssignmentsController } from './assignments/assignments.controller';
import { AssignmentsQueries } from './assignments/assignments.queries';
import { AssignmentsService } from './assignments/assignments.service';
import { Contact } from './contacts/contact.entity';
import { ContactsController } from './contacts/contacts.controller';
import { ContactsQueries } from './contacts/contacts.queries';
import { ContactsService } from './contacts/contacts.service';
import { EnterpriseAccess } from './register/enterprise.access';
import { EnterpriseChecks } from './register/enterprise.checks';
import { Enterprise, EnterpriseGram } from './register/enterprise.entity';
import { EnterprisesController } from './register/enterprises.controller';
import { EnterprisesQueries } from './register/enterprises.queries';
import { EnterprisesService } from './register/enterprises.service';
import { Figure } from './figures/figure.entity';
import { FiguresController } from './figures/figures.controller';
import { FiguresQueries } from './figures/figures.queries';
import { FiguresService } from './figures/figures.service';
import { CodeHistory, FormerName } from './search/naming.entity';
import { Roster, RosterEntry } from './rosters/roster.entity';
import { RostersController } from './rosters/rosters.controller';
import { RostersQueries } from './rosters/rosters.queries';
import { RostersService } from './rosters/rosters.service';
import { Timeline } from './timeline/timeline';
import { TitleSegment } from './register/title-segment.entity';

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
    EnterpriseChecks,
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
