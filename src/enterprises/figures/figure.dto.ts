import {
  ChoiceField,
  IdField,
  InstantField,
  ObjectField,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { FIGURE_SOURCES, FigureSource, METRIC_NAMES, Metric } from './figure.rules';

const VALUE = {
  min: Number.MIN_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
  nullable: true,
  about: 'Fen, or heads for staff and rdStaff. Null takes the figure back.',
  example: 5_000_000_000,
} as const;
const NOTE = { max: 200, example: '2022 年度审计报告' } as const;
const PERIOD = { max: 7, pattern: /^\d{4}(-\d{2})?$/, example: '2022' } as const;

export class FiguresQuery {
  @TextField({
    max: 4,
    pattern: /^\d{4}$/,
    optional: true,
    about: 'The year and its year-to-date months; without it whole years only.',
    example: '2022',
  })
  year?: string;
}

export class FigureView {
  @TextField({ ...PERIOD, about: 'YYYY, or YYYY-MM for the year to date through that month.' })
  period: string;
  @ChoiceField(METRIC_NAMES) metric: Metric;
  @ChoiceField(FIGURE_SOURCES) source: FigureSource;
  @WholeField(VALUE) value: number | null;
  @WholeField({ min: 1, max: 2 ** 31 - 1, about: '1 as first entered, more after corrections.' })
  revision: number;
  @TextField({ ...NOTE, nullable: true }) note: string | null;
  @IdField() recordedBy: string;
  @InstantField() recordedAt: string;
}

export class FigureList {
  @ObjectField(() => FigureView, { each: true, maxItems: 10_000 }) items: FigureView[];
}

export class FigureValue {
  @ChoiceField(METRIC_NAMES) metric: Metric;
  @WholeField(VALUE) value: number | null;
}

export class PutFigures {
  @ChoiceField(FIGURE_SOURCES) source: FigureSource;
  @ObjectField(() => FigureValue, { each: true, minItems: 1, maxItems: METRIC_NAMES.length })
  values: FigureValue[];
  @TextField({ ...NOTE, optional: true, nullable: true }) note?: string | null;
}
