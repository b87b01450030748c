import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Text, Whole } from './database/column';

/** A published exception to Monday–Friday: a holiday on a weekday, or a worked weekend day (调休). */
@Entity('calendar_day')
@Index('calendar_day_once', ['day'], { unique: true })
@Index('calendar_day_by_year', ['year'])
export class CalendarDay {
  @Id('calendar_day') id: string;
  @Whole() year: number;
  @Day() day: string;
  @Text() kind: 'holiday' | 'workday';
  @Text() note: string;
}

/** A year whose holidays have been published; one without a row is worked Monday–Friday, provisionally. */
@Entity('calendar_year')
@Index('calendar_year_once', ['year'], { unique: true })
export class CalendarYear {
  @Id('calendar_year') id: string;
  @Whole() year: number;
  @Instant() publishedAt: number;
  /** Where it is from: `chinese-days`, or the account that entered it. */
  @Text() source: string;
  @Whole() version: number;
}
