import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Refusal, errorKind } from '../platform/errors';
import { Permit, Who } from '../platform/http/access';
import type { Actor } from '../platform/http/access';
import { Answers, PageOf, pageOf } from '../platform/http/answers';
import { asMayBeRead } from './audit.content.rules';
import { AuditQuery, AuditView, VerificationView } from './audit.dto';
import { AuditPermissions } from './audit.permissions';
import { AuditQueries } from './audit.queries';
import { AuditVerifier } from './audit.verify';

export const WHOLE_ONLY = errorKind(
  'AUDIT.WHOLE_ONLY',
  403,
  '审计记录涉及全区，只对工作范围为全区的账号开放。',
  'The trail tells of the whole district, so only those who work on all of it may read it.',
);

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly verifier: AuditVerifier,
    private readonly permissions: AuditPermissions,
  ) {}

  @Get()
  @Permit('audit.read')
  @Answers(pageOf(AuditView), { about: 'Who did what, newest first.', refuses: [WHOLE_ONLY] })
  async list(@Who() actor: Actor, @Query() query: AuditQuery): Promise<PageOf<AuditView>> {
    // An entry says what was written about an enterprise; that must not be a way around somebody's scope.
    const { townships, platforms } = actor.scope;
    if (townships.length > 0 || platforms.length > 0) throw new Refusal(WHOLE_ONLY);
    const mayDo = (act: string): boolean => this.permissions.mayDo(actor.roles, act);
    const found = await this.queries.list(query);
    return { ...found, items: found.items.map((entry) => asMayBeRead(entry, mayDo)) };
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
