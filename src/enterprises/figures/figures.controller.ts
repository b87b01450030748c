import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { IdPipe } from '../../platform/http/input.pipe';
import { MERGED, SCOPE_OUTSIDE } from '../register/enterprise.rules';
import { FigureList, FiguresQuery, PutFigures } from './figure.dto';
import { FUTURE_PERIOD } from './figure.rules';
import { FiguresQueries } from './figures.queries';
import { FiguresService } from './figures.service';

@ApiTags('enterprises')
@Controller('enterprises/:id/figures')
export class FiguresController {
  constructor(
    private readonly figures: FiguresService,
    private readonly queries: FiguresQueries,
  ) {}

  @Get()
  @Permit('figure.read')
  @Answers(FigureList, {
    about: 'What holds now. Statistical and tax returns are left out for those who only handle money.',
    refuses: [NOT_FOUND, SCOPE_OUTSIDE],
  })
  list(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { year }: FiguresQuery,
  ): Promise<FigureList> {
    return this.queries.list(actor, id, year);
  }

  @Get(':period')
  @Permit('figure.read')
  @Answers(FigureList, {
    about: 'One period with every correction, the latest first.',
    refuses: [NOT_FOUND, SCOPE_OUTSIDE],
  })
  history(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('period') period: string,
  ): Promise<FigureList> {
    return this.queries.history(actor, id, period);
  }

  @Put(':period')
  @Permit('figure.write')
  @Answers(FigureList, {
    about: 'A year (2022), or the year to date through a month (2023-02). A correction is the next revision.',
    refuses: [NOT_FOUND, SCOPE_OUTSIDE, MERGED, FUTURE_PERIOD],
  })
  put(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('period') period: string,
    @Body() body: PutFigures,
  ): Promise<FigureList> {
    return this.figures.put(actor, id, period, body);
  }
}
