import { ChoiceField, DayField, ObjectField, TextField, WholeField } from '../../platform/http/fields';

export class CalendarDayFields {
  @DayField({ example: '2027-02-06' }) day: string;
  @ChoiceField(['holiday', 'workday'], { about: 'A weekday off, or a weekend day worked for it (调休).' })
  kind: 'holiday' | 'workday';
  @TextField({ max: 40, example: '春节' }) note: string;
}

export class CalendarYearView {
  @WholeField({ min: 2000, max: 2100, example: 2027 }) year: number;
  @WholeField({
    min: 0,
    max: 2 ** 31 - 1,
    about: '0 for a year that nobody has published: it counts as plain weeks.',
  })
  version: number;
  @TextField({
    max: 60,
    nullable: true,
    example: 'chinese-days',
    about: 'Where it is from: a published table, or the account that entered it.',
  })
  source: string | null;
  @ObjectField(() => CalendarDayFields, { each: true, maxItems: 366 }) days: CalendarDayFields[];
}

export class PublishCalendar {
  @WholeField({
    min: 0,
    max: 2 ** 31 - 1,
    about: 'The version that you saw; 0 for a year that nobody has published.',
  })
  version: number;
  @ObjectField(() => CalendarDayFields, {
    each: true,
    maxItems: 366,
    about: 'All of the year’s exceptions to plain weeks.',
  })
  days: CalendarDayFields[];
}
