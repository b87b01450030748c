import { ChoiceField, DayField, IdField, ObjectField, TextField, WholeField } from '../platform/http/fields';
import { OCCASION_FILTERS, OccasionFilter, VISIT_KINDS, VisitKind } from './visits.rules';

const COUNT = { min: 0, max: 2 ** 31 - 1 } as const;

export class VisitSummaryQuery {
  @DayField({ about: 'The first day.', example: '2023-01-01' }) from: string;
  @DayField({ about: 'The last day; 366 days at most.', example: '2023-12-31' }) to: string;
  @IdField({ optional: true, about: 'Who logged them; everybody unless given.' }) officerId?: string;
}

export class KindCount {
  @ChoiceField(VISIT_KINDS) kind: VisitKind;
  @WholeField(COUNT) count: number;
}

export class OccasionCount {
  @ChoiceField(OCCASION_FILTERS, { about: '`none`: nobody said.' }) occasion: OccasionFilter;
  @WholeField(COUNT) count: number;
}

export class EnterpriseVisits {
  @IdField() id: string;
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) name: string;
  @WholeField(COUNT) visits: number;
}

/** Every figure has its rows in `GET /visits` under the same days, person and kind, occasion or enterprise. */
export class VisitSummary {
  @DayField() from: string;
  @DayField({ example: '2023-12-31' }) to: string;
  @WholeField({ ...COUNT, about: 'A forum is one, however many enterprises came.' }) visits: number;
  @WholeField({ ...COUNT, about: 'Different ones, of those in scope.' }) enterprises: number;
  @ObjectField(() => KindCount, { each: true, about: 'Those that occur, the most frequent first.' })
  byKind: KindCount[];
  @ObjectField(() => OccasionCount, { each: true }) byOccasion: OccasionCount[];
  @ObjectField(() => EnterpriseVisits, { each: true, maxItems: 500, about: 'The most visited first.' })
  perEnterprise: EnterpriseVisits[];
}
