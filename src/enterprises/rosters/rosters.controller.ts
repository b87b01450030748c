import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers, PageOf, pageOf } from '../../platform/http/answers';
import { Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import { PageQuery } from '../../platform/http/paging';
import { EndPeriod } from '../assignments/assignment.dto';
import { ALREADY_ENDED, ENDS_BEFORE_START } from '../assignments/assignment.rules';
import { MERGED, SCOPE_OUTSIDE } from '../register/enterprise.rules';
import {
  AddRoster,
  AddRosterEntry,
  AmendRoster,
  RosterEntryView,
  RosterItem,
  RosterQuery,
  RosterView,
} from './roster.dto';
import { ALREADY_ON_ROSTER } from './roster.rules';
import { RostersQueries } from './rosters.queries';
import { RostersService } from './rosters.service';

@ApiTags('rosters')
@Controller('rosters')
export class RostersController {
  constructor(
    private readonly rosters: RostersService,
    private readonly queries: RostersQueries,
  ) {}

  @Get()
  @Permit('roster.read')
  @Answers(pageOf(RosterItem), { about: 'Named lists out of documents (企业名单), by name.' })
  list(@Query() query: PageQuery): Promise<PageOf<RosterItem>> {
    return this.queries.list(query);
  }

  @Post()
  @Permit('roster.write')
  @Replayable('render')
  @Answers(RosterView, { status: 201 })
  add(@Body() body: AddRoster): Promise<RosterView> {
    return this.rosters.add(body);
  }

  @Get(':id')
  @Permit('roster.read')
  @Answers(RosterView, { about: 'With a page of its entries, by name.', refuses: [NOT_FOUND] })
  get(@Param('id', IdPipe) id: string, @Query() query: RosterQuery): Promise<RosterView> {
    return this.queries.get(id, query);
  }

  @Patch(':id')
  @Permit('roster.write')
  @Answers(RosterView, { refuses: [NOT_FOUND, STALE] })
  amend(@Param('id', IdPipe) id: string, @Body() body: AmendRoster): Promise<RosterView> {
    return this.rosters.amend(id, body);
  }

  @Post(':id/entries')
  @Permit('roster.write')
  @Replayable('renderEntry')
  @Answers(RosterEntryView, {
    status: 201,
    refuses: [NOT_FOUND, SCOPE_OUTSIDE, MERGED, ENDS_BEFORE_START, ALREADY_ON_ROSTER],
  })
  addEntry(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AddRosterEntry,
  ): Promise<RosterEntryView> {
    return this.rosters.addEntry(actor, id, body);
  }

  @Post(':id/entries/:entryId/end')
  @HttpCode(200)
  @Permit('roster.write')
  @Answers(RosterEntryView, {
    refuses: [NOT_FOUND, STALE, SCOPE_OUTSIDE, MERGED, ENDS_BEFORE_START, ALREADY_ENDED],
  })
  endEntry(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('entryId', IdPipe) entryId: string,
    @Body() body: EndPeriod,
  ): Promise<RosterEntryView> {
    return this.rosters.endEntry(actor, id, entryId, body);
  }

  render(_actor: Actor, id: string): Promise<RosterView> {
    return this.queries.get(id);
  }

  renderEntry(_actor: Actor, id: string): Promise<RosterEntryView> {
    return this.queries.entry(id);
  }
}
