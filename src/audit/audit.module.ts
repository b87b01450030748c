import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditController } from './audit.controller';
import { AuditEntry, AuditLink, AuditUnsealed } from './audit.entity';
import { AuditPermissions } from './audit.permissions';
import { AuditQueries } from './audit.queries';
import { AuditService } from './audit.service';
import { JobsController } from './jobs.controller';
import { AuditVerifier } from './audit.verify';
import { Sealer } from './sealer';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditLink, AuditUnsealed])],
  controllers: [AuditController, JobsController],
  providers: [AuditPermissions, AuditQueries, AuditService, AuditVerifier, Sealer],
  exports: [AuditPermissions, AuditQueries, AuditService, AuditVerifier, Sealer],
})
export class AuditModule {}
