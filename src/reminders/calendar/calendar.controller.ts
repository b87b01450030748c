import { Body, Controller, Get, Param, PipeTransform, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { AuditService } from '../../audit/audit.service';
import { Calendar } from '../../platform/calendar.service';
import { Transactor } from '../../platform/database/transactor';
import { FieldError, NOT_FOUND, Refusal, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { invalid } from '../../platform/http/input.pipe';
import { CalendarDayFields, CalendarYearView, PublishCalendar } from './calendar.dto';

class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^(20\d\d|2100)$/.test(value)) throw new Refusal(NOT_FOUND);
    return Number(value);
  }
}

const YEAR = {
  name: 'year',
  schema: { type: 'integer', minimum: 2000, maximum: 2100 },
  example: 2027,
} as const;

/** Working days are platform's; they are edited here, where they re-date reminders. */
@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: Calendar,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
  ) {}

  @Get(':year')
  @ApiParam(YEAR)
  @Permit('calendar.read')
  @Answers(CalendarYearView, { refuses: [NOT_FOUND] })
  read(@Param('year', YearPipe) year: number): Promise<CalendarYearView> {
    return this.calendar.year(year);
  }

  @Put(':year')
  @ApiParam(YEAR)
  @Permit('calendar.write')
  @Answers(CalendarYearView, {
    about: 'Publishes or corrects a year; reminders that wait in it are dated anew.',
    refuses: [NOT_FOUND, STALE],
  })
  async publish(
    @Who() actor: Actor,
    @Param('year', YearPipe) year: number,
    @Body() { version, days }: PublishCalendar,
  ): Promise<CalendarYearView> {
    insistOnYear(year, days);
    const before = await this.calendar.year(year);
    await this.transactor.run(async (tx) => {
      await this.calendar.publish(tx, year, version, days, actor.id);
      const change = {
        before: { version: before.version, days: before.days },
        after: { version: version + 1, days },
      };
      await this.audit.record(tx, {
        act: 'calendar.publish',
        subject: 'calendar',
        subjectId: String(year),
        ...change,
      });
    });
    return this.calendar.year(year);
  }
}

function insistOnYear(year: number, days: readonly CalendarDayFields[]): void {
  const seen = new Set<string>();
  const errors: FieldError[] = days.flatMap(({ day }, i) => {
    const path = `days.${i}.day`;
    if (!day.startsWith(`${year}-`))
      return [{ path, code: 'CALENDAR.OTHER_YEAR', message: `不在 ${year} 年 / not in ${year}` }];
    if (seen.has(day))
      return [{ path, code: 'CALENDAR.TWICE', message: '日期重复 / this day is there twice' }];
    seen.add(day);
    return [];
  });
  if (errors.length > 0) throw invalid(errors);
}
