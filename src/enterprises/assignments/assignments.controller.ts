import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import {
  AddAssignment,
  AssignmentList,
  AssignmentView,
  ChangeOfficer,
  EndPeriod,
  Withdraw,
} from './assignment.dto';
import { ALREADY_ENDED, ENDS_BEFORE_START, NOT_AN_OFFICER, OVERLAPS } from './assignment.rules';
import { AssignmentsQueries } from './assignments.queries';
import { AssignmentsService } from './assignments.service';
import { MERGED, SCOPE_OUTSIDE } from '../register/enterprise.rules';

const COMMON = [NOT_FOUND, SCOPE_OUTSIDE, MERGED];

@ApiTags('enterprises')
@Controller('enterprises/:id')
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly queries: AssignmentsQueries,
  ) {}

  @Get('assignments')
  @Permit('enterprise.read')
  @Answers(AssignmentList, { about: 'Who serves it and who did.', refuses: [NOT_FOUND, SCOPE_OUTSIDE] })
  list(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<AssignmentList> {
    return this.queries.list(actor, id);
  }

  @Post('assignments')
  @Permit('assignment.write')
  @Replayable('render')
  @Answers(AssignmentView, { status: 201, refuses: [...COMMON, OVERLAPS, NOT_AN_OFFICER, ENDS_BEFORE_START] })
  add(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AddAssignment,
  ): Promise<AssignmentView> {
    return this.assignments.add(actor, id, body);
  }

  @Put('officer')
  @Permit('assignment.write')
  @Answers(AssignmentView, {
    about: 'Another primary officer from a day on; the one before ends the day before.',
    refuses: [...COMMON, OVERLAPS, NOT_AN_OFFICER],
  })
  change(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ChangeOfficer,
  ): Promise<AssignmentView> {
    return this.assignments.changeOfficer(actor, id, body);
  }

  @Post('assignments/:assignmentId/end')
  @HttpCode(200)
  @Permit('assignment.write')
  @Answers(AssignmentView, { refuses: [...COMMON, STALE, ENDS_BEFORE_START, ALREADY_ENDED] })
  end(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('assignmentId', IdPipe) assignmentId: string,
    @Body() body: EndPeriod,
  ): Promise<AssignmentView> {
    return this.assignments.end(actor, id, assignmentId, body);
  }

  @Post('assignments/:assignmentId/withdraw')
  @HttpCode(200)
  @Permit('assignment.write')
  @Answers(AssignmentView, { about: 'It was entered by mistake.', refuses: [...COMMON, STALE] })
  withdraw(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('assignmentId', IdPipe) assignmentId: string,
    @Body() body: Withdraw,
  ): Promise<AssignmentView> {
    return this.assignments.withdraw(actor, id, assignmentId, body);
  }

  render(actor: Actor, id: string): Promise<AssignmentView> {
    return this.queries.get(actor, id);
  }
}
