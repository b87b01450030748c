import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/http/access';
import { Answers, PageOf, pageOf } from '../platform/http/answers';
import { AuditQuery, AuditView, VerificationView } from './audit.dto';
import { AuditQueries } from './audit.queries';
import { AuditVerifier } from './audit.verify';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly verifier: AuditVerifier,
  ) {}

  @Get()
  @Permit('audit.read')
  @Answers(pageOf(AuditView), { about: 'Who did what, newest first.' })
  list(@Query() query: AuditQuery): Promise<PageOf<AuditView>> {
    return this.queries.list(query);
  }

  @Get('verify')
  @Permit('audit.read')
  @Answers(VerificationView, { about: 'Recomputes the whole chain and tells where it is broken.' })
  async verify(): Promise<VerificationView> {
    const { unsealed, ...rest } = await this.verifier.verify();
    const oldestAt = unsealed.oldestAt === null ? null : new Date(unsealed.oldestAt).toISOString();
    return { ...rest, unsealed: { count: unsealed.count, oldestAt } };
  }
}
