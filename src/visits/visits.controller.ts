import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MERGED, SCOPE_OUTSIDE } from '../enterprises/register/enterprise.rules';
import { NOT_FOUND, STALE } from '../platform/errors';
import { Permit, Who } from '../platform/http/access';
import type { Actor } from '../platform/http/access';
import { Answers, PageOf, pageOf } from '../platform/http/answers';
import { KEY_REUSED, Replayable } from '../platform/http/idempotency';
import { IdPipe } from '../platform/http/input.pipe';
import { NOT_A_PROMISE, REMINDER_PAST, REMINDER_TOO_FAR } from '../reminders/promises/reminder.errors';
import { VisitAmendments } from './visit.amendments';
import { VisitPromises } from './visit.promises';
import {
  AmendVisit,
  LogVisit,
  LoggedVisit,
  OpenPromises,
  PromiseQuery,
  VisitQuery,
  VisitView,
  WithdrawVisit,
} from './visits.dto';
import { VisitsQueries } from './visits.queries';
import {
  CLIENT_ID_REUSED,
  ENDS_BEFORE_START,
  FUTURE_DAY,
  SUMMARY_RANGE,
  VISIT_NOT_YOURS,
  VISIT_WITHDRAWN,
} from './visits.rules';
import { VisitsService } from './visits.service';
import { VisitsSummary } from './visits.summary';
import { VisitSummary, VisitSummaryQuery } from './visits.summary.dto';

const FIRMS = [NOT_FOUND, SCOPE_OUTSIDE, MERGED];
const FACTS = [FUTURE_DAY, ENDS_BEFORE_START, REMINDER_PAST, REMINDER_TOO_FAR];
const CHANGE = [STALE, VISIT_NOT_YOURS, VISIT_WITHDRAWN];

@ApiTags('visits')
@Controller('visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly amendments: VisitAmendments,
    private readonly visitPromises: VisitPromises,
    private readonly queries: VisitsQueries,
    private readonly summaries: VisitsSummary,
  ) {}

  @Get()
  @Permit('visit.read')
  @Answers(pageOf(VisitView), {
    about: 'The latest day first: visits to enterprises in scope, and one’s own.',
  })
  list(@Who() actor: Actor, @Query() query: VisitQuery): Promise<PageOf<VisitView>> {
    return this.queries.list(actor, query);
  }

  @Get('promises')
  @Permit('visit.log')
  @Answers(OpenPromises, {
    about:
      'What was promised to these enterprises and is still open, to be asked about when a visit is logged.',
    refuses: [NOT_FOUND, SCOPE_OUTSIDE],
  })
  async promises(@Who() actor: Actor, @Query() { enterpriseId }: PromiseQuery): Promise<OpenPromises> {
    return { items: await this.visitPromises.to(actor, enterpriseId) };
  }

  @Get('summary')
  @Permit('visit.read')
  @Answers(VisitSummary, {
    about:
      'What was visited in these days; each figure has its rows in the list. Withdrawn ones do not count.',
    refuses: [SUMMARY_RANGE],
  })
  summary(@Who() actor: Actor, @Query() query: VisitSummaryQuery): Promise<VisitSummary> {
    return this.summaries.of(actor, query);
  }

  @Get(':id')
  @Permit('visit.read')
  @Answers(VisitView, { refuses: [NOT_FOUND] })
  get(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<VisitView> {
    return this.queries.view(actor, id);
  }

  @Post()
  @Permit('visit.log')
  @Replayable('logged')
  @Answers(LoggedVisit, { about: 'The visit that this client id had logged before; nothing was changed.' })
  @Answers(LoggedVisit, {
    status: 201,
    refuses: [...FIRMS, ...FACTS, NOT_A_PROMISE, KEY_REUSED, CLIENT_ID_REUSED],
  })
  async log(
    @Who() actor: Actor,
    @Body() body: LogVisit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedVisit> {
    const { again, visit } = await this.visits.log(actor, body);
    if (again) reply.status(200);
    return visit;
  }

  /** What a replay of `log` is answered with. */
  logged(actor: Actor, id: string): Promise<LoggedVisit> {
    return this.visitPromises.logged(actor, id);
  }

  @Patch(':id')
  @Permit('visit.amend')
  @Answers(VisitView, { refuses: [...FIRMS, ...CHANGE, ...FACTS] })
  amend(@Who() actor: Actor, @Param('id', IdPipe) id: string, @Body() body: AmendVisit): Promise<VisitView> {
    return this.amendments.amend(actor, id, body);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('visit.withdraw')
  @Answers(VisitView, {
    about: 'Struck out, not deleted: its reminder is cancelled, and the promises it had kept are open again.',
    refuses: [NOT_FOUND, ...CHANGE],
  })
  withdraw(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: WithdrawVisit,
  ): Promise<VisitView> {
    return this.amendments.withdraw(actor, id, body);
  }
}
