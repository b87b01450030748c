import { ApiProperty } from '@nestjs/swagger';
import { IdField, InstantField, ObjectField, QueryWholeField, TextField } from '../../platform/http/fields';

export class TimelineQuery {
  @TextField({ max: 2_000, optional: true, about: 'The `next` of the page before.' }) before?: string;
  @QueryWholeField({ min: 1, max: 100, optional: true, about: '20 unless given.' }) limit?: number;
}

export class TimelineItem {
  @InstantField() at: string;
  @TextField({ max: 40, example: 'visits' }) source: string;
  @TextField({ max: 40, example: 'visit' }) kind: string;
  @IdField() id: string;
  @IdField({ about: 'Differs from the one asked for where another was merged into it.' })
  enterpriseId: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As the source describes it.' })
  facts: Record<string, unknown>;
}

/** The latest first. */
export class TimelinePage {
  @ObjectField(() => TimelineItem, { each: true }) items: TimelineItem[];
  @TextField({ max: 2_000, nullable: true, about: 'Send it as `before` to get the next page.' }) next:
    string | null;
}
