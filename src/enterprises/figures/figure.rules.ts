import { errorKind } from '../../platform/errors';
import { SizeClass, SizeFigures, sizeClass } from './size-class.rules';

/** What is kept and in which unit. Money is fen; a metric that may fall below zero says so. */
export const METRICS = {
  revenue: { unit: 'fen' },
  mainRevenue: { unit: 'fen' },
  output: { unit: 'fen' },
  addedValue: { unit: 'fen', signed: true },
  tax: { unit: 'fen', signed: true },
  profit: { unit: 'fen', signed: true },
  rdSpend: { unit: 'fen' },
  assets: { unit: 'fen' },
  liabilities: { unit: 'fen' },
  staff: { unit: 'heads' },
  rdStaff: { unit: 'heads' },
} as const satisfies Record<string, { unit: 'fen' | 'heads'; signed?: boolean }>;

export type Metric = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as Metric[];

export const SIZE_CLASSES = [
  'large',
  'medium',
  'small',
  'micro',
  'undetermined',
] as const satisfies readonly SizeClass[];

export const FIGURE_SOURCES = ['self_reported', 'audited', 'statistics', 'tax'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

export const FUTURE_PERIOD = errorKind(
  'FIGURE.FUTURE_PERIOD',
  422,
  '该期间尚未到来；未结束的年度请按“本年累计（截至X月）”填写。',
  'This period is not there yet; enter an unfinished year as year to date through a month.',
);

const MOST_HEADS = 10_000_000;
const FIRST_YEAR = 1949;

/** `YYYY`, or `YYYY-MM` for the year to date through that month. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) && Number(text.slice(0, 4)) >= FIRST_YEAR;
}

/** A whole year has figures once it is over, a year to date once its month has begun. */
export function isFuture(period: string, today: string): boolean {
  return period.length === 4 ? period >= today.slice(0, 4) : period > today.slice(0, 7);
}

export function isValueOf(metric: Metric, value: number): boolean {
  const { unit, signed }: { unit: string; signed?: boolean } = METRICS[metric];
  const most = unit === 'heads' ? MOST_HEADS : Number.MAX_SAFE_INTEGER;
  return Number.isSafeInteger(value) && value <= most && value >= (signed ? -most : 0);
}

/**
 * Unit-level returns gathered for statistics and tax may be neither disclosed nor used for other ends (统计法): those
 * who only handle money do not see them.
 */
export function maySeeSource(roles: readonly string[], source: FigureSource): boolean {
  const restricted = source === 'statistics' || source === 'tax';
  return !restricted || roles.some((role) => role !== 'clerk' && role !== 'approver');
}

export interface KnownFigure {
  period: string;
  metric: Metric;
  source: FigureSource;
  value: number | null;
}

/**
 * The size class of the latest whole year for which it can be told. Audited figures go before self-reported ones;
 * statistical and tax returns are not used, for everybody in scope sees the class.
 */
export function sizeClassFrom(industryCode: string | null, figures: readonly KnownFigure[]): SizeClass {
  const years = [...new Set(figures.map((each) => each.period).filter((period) => period.length === 4))]
    .sort()
    .reverse();
  for (const year of years) {
    const found = sizeClass(industryCode, indicatorsOf(figures.filter((each) => each.period === year)));
    if (found !== 'undetermined') return found;
  }
  return 'undetermined';
}

function indicatorsOf(figures: readonly KnownFigure[]): SizeFigures {
  const value = (metric: Metric) => {
    const own = figures.filter((each) => each.metric === metric && each.value !== null);
    const best =
      own.find(({ source }) => source === 'audited') ?? own.find(({ source }) => source === 'self_reported');
    return best?.value ?? null;
  };
  return { staff: value('staff'), revenueFen: value('revenue'), assetsFen: value('assets') };
}
