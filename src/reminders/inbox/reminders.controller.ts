import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SCOPE_OUTSIDE } from '../../enterprises/register/enterprise.rules';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers, PageOf, pageOf } from '../../platform/http/answers';
import { KEY_REUSED, Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import { ReminderActs } from './reminder.acts';
import {
  REMINDER_CLOSED,
  REMINDER_KEPT,
  REMINDER_NOT_ARRIVED,
  REMINDER_NOT_YOUR_ACT,
  REMINDER_NO_UNDO,
  REMINDER_PAST,
  REMINDER_RECIPIENT,
  REMINDER_TOO_FAR,
} from '../promises/reminder.errors';
import { REMINDER_NOT_YOURS } from './reminder.gate';
import {
  CancelReminder,
  DoneReminder,
  HandOverReminder,
  InboxQuery,
  InboxSummary,
  NewManualReminder,
  ReminderView,
  SnoozeReminder,
  UndoReminder,
} from './reminders.dto';
import { ReminderUndo } from './reminder.undo';
import { RemindersQueries } from './reminders.queries';

const VERB = [NOT_FOUND, REMINDER_NOT_YOURS, REMINDER_CLOSED, STALE];

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly acts: ReminderActs,
    private readonly undoing: ReminderUndo,
    private readonly queries: RemindersQueries,
  ) {}

  @Get()
  @Permit('reminder.use')
  @Answers(pageOf(ReminderView), {
    about: 'My inbox: my own, and those of others that were escalated to me.',
  })
  inbox(@Who() actor: Actor, @Query() query: InboxQuery): Promise<PageOf<ReminderView>> {
    return this.queries.inbox(actor, query);
  }

  @Get('summary')
  @Permit('reminder.use')
  @Answers(InboxSummary)
  summary(@Who() actor: Actor): Promise<InboxSummary> {
    return this.queries.summary(actor);
  }

  @Get(':id')
  @Permit('reminder.use')
  @Answers(ReminderView, { refuses: [NOT_FOUND] })
  get(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReminderView> {
    return this.queries.view(actor, id);
  }

  @Post()
  @Permit('reminder.use')
  @Replayable('get')
  @Answers(ReminderView, {
    status: 201,
    about: 'A note to oneself, or to whoever is assigned.',
    refuses: [NOT_FOUND, SCOPE_OUTSIDE, REMINDER_PAST, REMINDER_TOO_FAR, KEY_REUSED],
  })
  create(@Who() actor: Actor, @Body() body: NewManualReminder): Promise<ReminderView> {
    return this.acts.create(actor, body);
  }

  @Post(':id/done')
  @HttpCode(200)
  @Permit('reminder.use')
  @Answers(ReminderView, { about: 'A repeat changes nothing.', refuses: VERB })
  async done(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: DoneReminder,
  ): Promise<ReminderView> {
    await this.acts.done(actor, id, body);
    return this.queries.view(actor, id);
  }

  @Post(':id/snooze')
  @HttpCode(200)
  @Permit('reminder.use')
  @Answers(ReminderView, {
    about: 'Silent until then. The promise keeps its day and counts its overdue days.',
    refuses: [...VERB, REMINDER_NOT_ARRIVED, REMINDER_PAST, REMINDER_TOO_FAR],
  })
  async snooze(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: SnoozeReminder,
  ): Promise<ReminderView> {
    await this.acts.snooze(actor, id, body);
    return this.queries.view(actor, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit('reminder.use')
  @Answers(ReminderView, { refuses: VERB })
  async cancel(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CancelReminder,
  ): Promise<ReminderView> {
    await this.acts.cancel(actor, id, body);
    return this.queries.view(actor, id);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Permit('reminder.use')
  @Answers(ReminderView, {
    about: 'Takes back what was done last (done, cancelled, snoozed), if nothing has happened since.',
    refuses: [NOT_FOUND, STALE, REMINDER_NO_UNDO, REMINDER_KEPT, REMINDER_NOT_YOUR_ACT],
  })
  undo(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: UndoReminder,
  ): Promise<ReminderView> {
    return this.undoing.undo(actor, id, body);
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Permit('reminder.hand-over')
  @Answers(ReminderView, {
    about: 'To somebody else’s inbox, at once if it has arrived.',
    refuses: [...VERB, REMINDER_RECIPIENT],
  })
  async handOver(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: HandOverReminder,
  ): Promise<ReminderView> {
    return this.acts.handOver(actor, id, body);
  }
}
