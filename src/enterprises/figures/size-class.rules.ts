import { parseIndustry } from '../register/industry.rules';

export type SizeClass = 'large' | 'medium' | 'small' | 'micro' | 'undetermined';
export type SizeIndicator = 'staff' | 'revenueFen' | 'assetsFen';

/** Year-end staff (从业人员, persons), year's revenue and year-end total assets (integer fen). */
export interface SizeFigures {
  staff?: number | null;
  revenueFen?: number | null;
  assetsFen?: number | null;
}

/** Lower limits of large, medium and small: persons for staff, 万元 for the two sums of money. */
type Limits = readonly [large: number, medium: number, small: number];
type SizeRow = Readonly<Partial<Record<SizeIndicator, Limits>>>;

/** 国统字〔2017〕213号, whose limits are those of 工信部联企业〔2011〕300号. */
export const SIZE_TABLE = {
  agriculture: { revenueFen: [20_000, 500, 50] },
  industry: { staff: [1000, 300, 20], revenueFen: [40_000, 2000, 300] },
  construction: { revenueFen: [80_000, 6000, 300], assetsFen: [80_000, 5000, 300] },
  wholesale: { staff: [200, 20, 5], revenueFen: [40_000, 5000, 1000] },
  retail: { staff: [300, 50, 10], revenueFen: [20_000, 500, 100] },
  transport: { staff: [1000, 300, 20], revenueFen: [30_000, 3000, 200] },
  storage: { staff: [200, 100, 20], revenueFen: [30_000, 1000, 100] },
  post: { staff: [1000, 300, 20], revenueFen: [30_000, 2000, 100] },
  accommodation: { staff: [300, 100, 10], revenueFen: [10_000, 2000, 100] },
  catering: { staff: [300, 100, 10], revenueFen: [10_000, 2000, 100] },
  information_transmission: { staff: [2000, 100, 10], revenueFen: [100_000, 1000, 100] },
  software: { staff: [300, 100, 10], revenueFen: [10_000, 1000, 50] },
  real_estate_development: { revenueFen: [200_000, 1000, 100], assetsFen: [10_000, 5000, 2000] },
  property_management: { staff: [1000, 300, 100], revenueFen: [5000, 1000, 500] },
  leasing_business: { staff: [300, 100, 10], assetsFen: [120_000, 8000, 100] },
  other: { staff: [300, 100, 10] },
} as const satisfies Record<string, SizeRow>;

export type SizeIndustry = keyof typeof SIZE_TABLE;

/** Rows by 中类, 大类 or 门类 of GB/T 4754-2017; the narrowest that is listed counts. */
const ROWS: Readonly<Partial<Record<string, SizeIndustry>>> = {
  A: 'agriculture',
  B: 'industry',
  C: 'industry',
  D: 'industry',
  E: 'construction',
  51: 'wholesale',
  52: 'retail',
  // 213号 leaves out 53, railways.
  54: 'transport',
  55: 'transport',
  56: 'transport',
  57: 'transport',
  58: 'transport',
  // Handling (装卸搬运) counts as transport, the rest of 59 is storage.
  591: 'transport',
  592: 'storage',
  593: 'storage',
  594: 'storage',
  595: 'storage',
  596: 'storage',
  599: 'storage',
  60: 'post',
  61: 'accommodation',
  62: 'catering',
  63: 'information_transmission',
  64: 'information_transmission',
  65: 'software',
  701: 'real_estate_development',
  702: 'property_management',
  703: 'other',
  // 704 is letting one's own property, which 213号 excludes by name.
  709: 'other',
  L: 'leasing_business',
  M: 'other',
  N: 'other',
  O: 'other',
  // Of section Q only social work is listed, health (84) is not.
  85: 'other',
  R: 'other',
};

/**
 * The row of 213号 for a GB/T 4754-2017 code, or null where it has none: railways, finance (which has
 * 银发〔2015〕309号 of its own), education, health, public administration, international organisations,
 * and a bare 59 or 70, whose row hangs on the next digit.
 */
export function sizeIndustryOf(industryCode: string | null): SizeIndustry | null {
  const industry = industryCode === null ? null : parseIndustry(industryCode);
  if (!industry?.ok) return null;
  const { section, division, group } = industry;
  return (group && ROWS[group]) || ROWS[division] || ROWS[section] || null;
}

const CLASSES = ['micro', 'small', 'medium', 'large'] as const;
const FEN_PER_WAN = 1_000_000;

/**
 * 大型、中型和小型企业须同时满足所列指标的下限，否则下划一档: the lowest of the classes its indicators
 * give. A figure that is needed and missing makes it undetermined; it is never guessed.
 */
export function sizeClass(industryCode: string | null, figures: SizeFigures): SizeClass {
  const industry = sizeIndustryOf(industryCode);
  if (industry === null) return 'undetermined';
  const row: SizeRow = SIZE_TABLE[industry];
  let lowest = CLASSES.length - 1;
  for (const indicator of ['staff', 'revenueFen', 'assetsFen'] as const) {
    const limits = row[indicator];
    if (!limits) continue;
    const value = figures[indicator];
    if (value === null || value === undefined || !Number.isFinite(value)) return 'undetermined';
    const unit = indicator === 'staff' ? 1 : FEN_PER_WAN;
    lowest = Math.min(lowest, limits.filter((limit) => value >= limit * unit).length);
  }
  return CLASSES[lowest] ?? 'undetermined';
}
