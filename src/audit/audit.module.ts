import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditController } from './audit.controller';
import { AuditEntry, AuditLink, AuditUnsealed } from './audit.entity';
import { AuditQueries } from './audit.queries';
import { AuditService } from './audit.service';
import { JobsController } from './jobs.controller';
import { AuditVerifier } from './audit.verify';
import { Sealer } from './sealer';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditLink, AuditUnsealed])],
  controllers: [AuditController, JobsController],
  providers: [AuditQueries, AuditService, AuditVerifier, Sealer],
  exports: [AuditService, AuditVerifier, Sealer],
})
export class AuditModule {}
