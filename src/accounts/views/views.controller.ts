import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { SignedIn, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { KEY_REUSED, Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import { AmendView, SaveView, ViewItem, ViewList, ViewQuery } from './view.dto';
import { TOO_MANY_VIEWS, VIEW_NAME_TAKEN } from './view.errors';
import { ViewsService } from './views.service';

@ApiTags('views')
@Controller('views')
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Get()
  @SignedIn()
  @Answers(ViewList, { about: 'One’s own.' })
  list(@Who() actor: Actor, @Query() query: ViewQuery): Promise<ViewList> {
    return this.views.list(actor, query);
  }

  @Post()
  @SignedIn()
  @Replayable('one')
  @Answers(ViewItem, { status: 201, refuses: [VIEW_NAME_TAKEN, TOO_MANY_VIEWS, KEY_REUSED] })
  save(@Who() actor: Actor, @Body() body: SaveView): Promise<ViewItem> {
    return this.views.save(actor, body);
  }

  /** What a replay of `save` is answered with. */
  one(actor: Actor, id: string): Promise<ViewItem> {
    return this.views.one(actor, id);
  }

  @Patch(':id')
  @SignedIn()
  @Answers(ViewItem, { refuses: [NOT_FOUND, STALE, VIEW_NAME_TAKEN] })
  amend(@Who() actor: Actor, @Param('id', IdPipe) id: string, @Body() body: AmendView): Promise<ViewItem> {
    return this.views.amend(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @Answers(null, { refuses: [NOT_FOUND] })
  remove(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
