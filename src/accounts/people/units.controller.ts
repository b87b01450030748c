import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { IdPipe } from '../../platform/http/input.pipe';
import { AmendUnit, CreateUnit, UnitList, UnitView } from './unit.dto';
import { UNIT_CYCLE, UNIT_NAME_TAKEN, UnitsService } from './units.service';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Permit('account.read')
  @Answers(UnitList, { about: 'All units by name; `parentId` makes them a tree.' })
  list(): Promise<UnitList> {
    return this.units.list();
  }

  @Post()
  @Permit('unit.manage')
  @Answers(UnitView, { status: 201, refuses: [UNIT_NAME_TAKEN, UNIT_CYCLE] })
  create(@Body() body: CreateUnit): Promise<UnitView> {
    return this.units.create(body);
  }

  @Patch(':id')
  @Permit('unit.manage')
  @Answers(UnitView, { refuses: [NOT_FOUND, STALE, UNIT_NAME_TAKEN, UNIT_CYCLE] })
  amend(@Param('id', IdPipe) id: string, @Body() body: AmendUnit): Promise<UnitView> {
    return this.units.amend(id, body);
  }
}
