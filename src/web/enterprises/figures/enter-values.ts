import { METRIC_ORDER, typedOf, type Figure, type Metric, type Source } from './figure';

export interface EnterValues {
  year: string;
  /** Empty for the whole year, or `01` to `12` for the year to date. */
  month: string;
  source: Source;
  values?: Partial<Record<Metric, string>>;
  note?: string;
}

/** What holds now for one source; of each metric the newest revision comes first. */
export function figuresNow(history: readonly Figure[], source: Source | undefined): Map<Metric, number> {
  const now = new Map<Metric, number>();
  for (const metric of METRIC_ORDER) {
    const newest = history.find((each) => each.metric === metric && each.source === source);
    if (newest && newest.value !== null) now.set(metric, newest.value);
  }
  return now;
}

/** What was typed, in the wire's units. The fields have refused what is no number. */
export function enteredOf({ values = {} }: EnterValues): { metric: Metric; value: number }[] {
  return METRIC_ORDER.flatMap((metric) => {
    const text = values[metric]?.trim();
    const typed = text ? typedOf(metric, text) : undefined;
    return typed?.ok ? [{ metric, value: typed.value }] : [];
  });
}

export function replacedOf(
  entered: readonly { metric: Metric; value: number }[],
  now: ReadonlyMap<Metric, number>,
): { metric: Metric; before: number; after: number }[] {
  return entered.flatMap(({ metric, value }) => {
    const before = now.get(metric);
    return before === undefined || before === value ? [] : [{ metric, before, after: value }];
  });
}
