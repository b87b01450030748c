import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers, PageOf, pageOf } from '../../platform/http/answers';
import { Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import { CheckQuery, EnterpriseCheck } from './enterprise.check.dto';
import { EnterpriseChecks } from './enterprise.checks';
import { AmendEnterprise, CreateEnterprise, EnterpriseView } from './enterprise.dto';
import { CODE_INVALID, CODE_TAKEN, MERGED, NAME_TAKEN, SCOPE_OUTSIDE } from './enterprise.rules';
import { EnterprisesQueries } from './enterprises.queries';
import { EnterprisesService } from './enterprises.service';
import { EnterpriseItem, RegisterQuery } from './register.dto';
import { TimelinePage, TimelineQuery } from '../timeline/timeline.dto';

const TAKEN = [CODE_INVALID, CODE_TAKEN, NAME_TAKEN];

@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly queries: EnterprisesQueries,
    private readonly checks: EnterpriseChecks,
  ) {}

  @Get()
  @Permit('enterprise.read')
  @Answers(pageOf(EnterpriseItem), {
    about: 'The register, searched and filtered; basics for all, the rest in scope.',
  })
  list(@Who() actor: Actor, @Query() query: RegisterQuery): Promise<PageOf<EnterpriseItem>> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Permit('enterprise.write')
  @Replayable('get')
  @Answers(EnterpriseView, {
    status: 201,
    about: 'A name is enough to begin.',
    refuses: [...TAKEN, SCOPE_OUTSIDE],
  })
  create(@Who() actor: Actor, @Body() body: CreateEnterprise): Promise<EnterpriseView> {
    return this.enterprises.create(actor, body);
  }

  @Get('check')
  @Permit('enterprise.write')
  @Answers(EnterpriseCheck, {
    about:
      'For a form, while somebody types: what creating would say. A wrong code is an answer here, no refusal.',
  })
  check(@Query() query: CheckQuery): Promise<EnterpriseCheck> {
    return this.checks.of(query);
  }

  @Get(':id')
  @Permit('enterprise.read')
  @Answers(EnterpriseView, { about: 'The dossier; outside the scope its basics.', refuses: [NOT_FOUND] })
  get(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<EnterpriseView> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @Permit('enterprise.write')
  @Answers(EnterpriseView, { refuses: [NOT_FOUND, STALE, ...TAKEN, SCOPE_OUTSIDE, MERGED] })
  amend(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AmendEnterprise,
  ): Promise<EnterpriseView> {
    return this.enterprises.amend(actor, id, body);
  }

  @Get(':id/timeline')
  @Permit('enterprise.read')
  @Answers(TimelinePage, { refuses: [NOT_FOUND, SCOPE_OUTSIDE] })
  timeline(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelinePage> {
    return this.queries.timeline(actor, id, query.before, query.limit);
  }
}
