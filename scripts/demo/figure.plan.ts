import type { FigureSource, Metric } from '../../src/enterprises/figures/figure.rules';
import type { Firm } from './firms';
import { Seeded } from './seeded';
import type { DemoYear } from './year';

export interface PlannedFigures {
  readonly period: string;
  readonly source: FigureSource;
  /** The day on which somebody enters them. */
  readonly on: string;
  readonly values: Readonly<Partial<Record<Metric, number>>>;
}

const FEN_PER_WAN = 1_000_000;
const FIRST_YEAR = 2020;

/** Years 2020–2022, each when it could be known, and what 2023 has brought so far. Gaps are part of it. */
export function plannedFigures(firm: Firm, serial: number, year: DemoYear): PlannedFigures[] {
  const chance = new Seeded(`figures ${serial}`);
  if (firm.status === 'prospect') return [];
  const source: FigureSource = firm.revenue > 4_000 && chance.chance(0.7) ? 'audited' : 'self_reported';
  const monthly: FigureSource = chance.chance(0.15) ? 'tax' : 'self_reported';
  const early = firm.enteredOn;
  const known = (share: number): boolean => chance.chance(share);
  const yearly = [2020, 2021, 2022]
    .filter((each) => Number(firm.registeredOn.slice(0, 4)) < each)
    .filter((each) => known(each === 2020 ? 0.8 : 0.9))
    .map((each): PlannedFigures => ({
      period: String(each),
      source: each === 2022 && source === 'audited' && chance.chance(0.5) ? 'self_reported' : source,
      on: each < 2022 ? early : atLeast(early, year.days[year.days.length - chance.whole(4, 38)]),
      values: yearOf(firm, each, chance),
    }));
  const january = 1 + seasonal(chance);
  const toDate = ['2023-01', '2023-02'].filter(
    (period) => firm.becomes === null && known(period === '2023-01' ? 0.25 : 0.6),
  );
  return [
    ...yearly,
    ...toDate.map((period): PlannedFigures => {
      const months = Number(period.slice(5));
      const share = (months * january * (0.9 + chance.next() / 5)) / 13;
      return {
        period,
        source: monthly,
        on: atLeast(early, months === 1 ? '2023-02-15' : year.days[year.days.length - chance.whole(1, 5)]),
        values: {
          revenue: money(revenueIn(firm, 2023) * share),
          tax: money(revenueIn(firm, 2023) * share * 0.04),
        },
      };
    }),
  ];
}

/** The last known yearly revenue, 万元: by it firms are ranked and visited more or less often. */
export function weightOf(firm: Firm): number {
  return revenueIn(firm, 2021);
}

function yearOf(firm: Firm, year: number, chance: Seeded): PlannedFigures['values'] {
  const revenue = revenueIn(firm, year) * (0.93 + chance.next() / 7);
  const staff = Math.max(3, Math.round(revenueIn(firm, year) / firm.perHead));
  const research = firm.track === 'services' ? 0.03 : 0.03 + chance.next() * 0.11;
  return {
    revenue: money(revenue),
    staff,
    ...(chance.chance(0.8)
      ? {
          profit: money(revenue * (chance.next() * 0.25 - 0.06)),
          tax: money(revenue * (0.02 + chance.next() * 0.05)),
        }
      : {}),
    ...(chance.chance(0.75)
      ? { rdSpend: money(revenue * research), rdStaff: Math.round(staff * (0.1 + chance.next() * 0.5)) }
      : {}),
    ...(chance.chance(0.6) ? { assets: money(revenue * (0.7 + chance.next() * 1.4)) } : {}),
  };
}

const revenueIn = (firm: Firm, year: number): number =>
  firm.revenue * (1 + firm.growth) ** (year - FIRST_YEAR);
/** Figures are told in 万元 with two decimals at most. */
const money = (wan: number): number => Math.round(wan * 100) * (FEN_PER_WAN / 100);
const atLeast = (first: string, day: string): string => (day < first ? first : day);
const seasonal = (chance: Seeded): number => (chance.next() - 0.5) / 4;
