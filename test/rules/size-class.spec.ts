import { sizeClass, sizeIndustryOf } from '../../src/enterprises/figures/size-class.rules';
import type {
  SizeFigures,
  SizeIndicator,
  SizeIndustry,
} from '../../src/enterprises/figures/size-class.rules';

const wan = (amount: number) => amount * 1_000_000;
const CLASSES = ['micro', 'small', 'medium', 'large'] as const;
const ABOVE_ALL: SizeFigures = { staff: 1_000_000, revenueFen: wan(10_000_000), assetsFen: wan(10_000_000) };

/** 国统字〔2017〕213号 as printed: X persons, Y revenue and Z assets in 万元; limits of large, medium, small. */
const PRINTED = `
  0111   Y 20000/500/50
  C3911  X 1000/300/20    Y 40000/2000/300
  4710   Y 80000/6000/300 Z 80000/5000/300
  5171   X 200/20/5       Y 40000/5000/1000
  5211   X 300/50/10      Y 20000/500/100
  5431   X 1000/300/20    Y 30000/3000/200
  5920   X 200/100/20     Y 30000/1000/100
  6010   X 1000/300/20    Y 30000/2000/100
  6110   X 300/100/10     Y 10000/2000/100
  6210   X 300/100/10     Y 10000/2000/100
  6431   X 2000/100/10    Y 100000/1000/100
  I6513  X 300/100/10     Y 10000/1000/50
  7010   Y 200000/1000/100 Z 10000/5000/2000
  7020   X 1000/300/100   Y 5000/1000/500
  7211   X 300/100/10     Z 120000/8000/100
  7310   X 300/100/10`;

const INDICATORS: Record<string, SizeIndicator> = { X: 'staff', Y: 'revenueFen', Z: 'assetsFen' };
const edges = PRINTED.trim()
  .split('\n')
  .flatMap((line) => {
    const code = line.trim().split(' ')[0] ?? '';
    return [...line.matchAll(/([XYZ]) (\d+)\/(\d+)\/(\d+)/g)].flatMap(([, letter = '', ...limits]) =>
      limits.map((limit, at) => ({
        code,
        indicator: INDICATORS[letter] ?? 'staff',
        limit: Number(limit),
        reached: CLASSES[3 - at],
        missed: CLASSES[2 - at],
      })),
    );
  });

describe('size class: the examples of 国统字〔2017〕213号', () => {
  it.each([
    ['C3812', 1000, 40_000, 'large'],
    ['C3812', 1200, 30_000, 'medium'],
    ['C3812', 350, 1500, 'small'],
    ['C3812', 15, 5000, 'micro'],
    ['6513', 300, 10_000, 'large'],
    ['6513', 120, 60_000, 'medium'],
    ['6513', 9, 9999, 'micro'],
  ])('%s with %i staff and revenue of %i 万元 is %s', (code, staff, revenue, expected) => {
    expect(sizeClass(code, { staff, revenueFen: wan(revenue) })).toBe(expected);
  });
});

describe('size class: both sides of every limit', () => {
  it('has 16 rows with 30 indicators', () => {
    expect(edges).toHaveLength(30 * 3);
  });

  it.each(edges)('$code, $indicator $limit: $reached, one less: $missed', (edge) => {
    const value = edge.indicator === 'staff' ? edge.limit : wan(edge.limit);
    const at = (figure: number) => sizeClass(edge.code, { ...ABOVE_ALL, [edge.indicator]: figure });
    expect(at(value)).toBe(edge.reached);
    expect(at(value - 1)).toBe(edge.missed);
  });
});

describe('size class: what is not known stays undetermined', () => {
  it.each<[string, SizeFigures]>([
    ['no revenue', { staff: 500 }],
    ['revenue null', { staff: 500, revenueFen: null }],
    ['no staff', { revenueFen: wan(5000) }],
    ['micro by one figure, the other missing', { staff: 3 }],
    ['not a number', { staff: Number.NaN, revenueFen: wan(5000) }],
  ])('%s', (_, figures) => {
    expect(sizeClass('6513', figures)).toBe('undetermined');
  });

  it('asks only for the indicators of the row', () => {
    expect(sizeClass('7310', { staff: 120 })).toBe('medium');
    expect(sizeClass('0111', { revenueFen: wan(50) })).toBe('small');
    expect(sizeClass('7211', { staff: 120, assetsFen: wan(8000) })).toBe('medium');
  });

  it('takes nothing for a figure: no revenue yet is micro', () => {
    expect(sizeClass('6513', { staff: 0, revenueFen: 0 })).toBe('micro');
  });
});

describe('size class: the row of an industry', () => {
  it.each<[string | null, SizeIndustry | null]>([
    ['0610', 'industry'],
    ['C2710', 'industry'],
    ['4620', 'industry'],
    ['5011', 'construction'],
    ['5810', 'transport'],
    ['5910', 'transport'],
    ['5990', 'storage'],
    ['6312', 'information_transmission'],
    ['7030', 'other'],
    ['7090', 'other'],
    ['7519', 'other'],
    ['7910', 'other'],
    ['8219', 'other'],
    ['8521', 'other'],
    ['9051', 'other'],
    ['65', 'software'],
    ['G5320', null],
    ['59', null],
    ['70', null],
    ['7040', null],
    ['J6610', null],
    ['8310', null],
    ['8411', null],
    ['9131', null],
    ['9700', null],
    ['C6513', null],
    ['软件', null],
    [null, null],
  ])('%s belongs to %s', (code, row) => {
    expect(sizeIndustryOf(code)).toBe(row);
    expect(sizeClass(code, ABOVE_ALL)).toBe(row === null ? 'undetermined' : 'large');
  });
});
