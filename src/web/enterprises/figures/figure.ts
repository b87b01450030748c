import type { components } from '../../api/schema';
import { fenOf, headCount, headsOf, wanOf, type Typed } from './wan';

export type Figure = components['schemas']['FigureView'];
export type Metric = Figure['metric'];
export type Source = Figure['source'];

interface Kept {
  unit: 'wan' | 'heads';
  /** May fall below zero. */
  signed?: boolean;
}

/** In the order in which they are shown. */
export const METRICS_KEPT: Readonly<Record<Metric, Kept>> = {
  revenue: { unit: 'wan' },
  mainRevenue: { unit: 'wan' },
  output: { unit: 'wan' },
  addedValue: { unit: 'wan', signed: true },
  tax: { unit: 'wan', signed: true },
  profit: { unit: 'wan', signed: true },
  rdSpend: { unit: 'wan' },
  assets: { unit: 'wan' },
  liabilities: { unit: 'wan' },
  staff: { unit: 'heads' },
  rdStaff: { unit: 'heads' },
};
export const METRIC_ORDER = Object.keys(METRICS_KEPT) as Metric[];
/** The most reliable first. */
export const SOURCE_ORDER: readonly Source[] = ['audited', 'self_reported', 'statistics', 'tax'];

export function shownOf(metric: Metric, value: number): string {
  return METRICS_KEPT[metric].unit === 'wan' ? wanOf(value) : headCount(value);
}

export function typedOf(metric: Metric, text: string): Typed | { ok: false; problem: 'negative' } {
  const { unit, signed } = METRICS_KEPT[metric];
  const typed = unit === 'wan' ? fenOf(text) : headsOf(text);
  return typed.ok && typed.value < 0 && !signed ? { ok: false, problem: 'negative' } : typed;
}

/** Of one period, metric and source. */
export function figureAt(
  figures: readonly Figure[],
  period: string,
  metric: Metric,
  source: Source,
): Figure | undefined {
  return figures.find((each) => each.period === period && each.metric === metric && each.source === source);
}

/** The lines of a table: each metric and source of which anything is known. */
export function linesOf(figures: readonly Figure[]): { metric: Metric; source: Source }[] {
  return METRIC_ORDER.flatMap((metric) =>
    SOURCE_ORDER.filter((source) =>
      figures.some((each) => each.metric === metric && each.source === source),
    ).map((source) => ({ metric, source })),
  );
}

/** The latest first. */
export function periodsOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ period }) => period))].sort().reverse();
}
