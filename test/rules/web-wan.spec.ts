import * as fc from 'fast-check';
import { fenOf, headCount, headsOf, wanOf, yuanOf } from '../../src/web/enterprises/figures/wan';

const fen = (value: number): object => ({ ok: true, value });
const problem = (kind: string): object => ({ ok: false, problem: kind });

describe('amounts on the screen', () => {
  it.each([
    ['2000', 2_000_000_000],
    ['1,234.5', 1_234_500_000],
    ['0.0001', 100],
    ['１２３．４', 123_400_000],
    [' 12 ', 12_000_000],
    ['−5', -5_000_000],
    ['-0', 0],
    ['3.50000', 3_500_000],
    ['9007199254.7409', 9_007_199_254_740_900],
  ])('takes %s 万元 for its fen', (typed, value) => expect(fenOf(typed)).toEqual(fen(value)));

  it.each([
    ['0.00001', 'decimals'],
    ['9007199254.7410', 'range'],
    ['99999999999999999999', 'range'],
    ['', 'format'],
    ['12万', 'format'],
    ['1,23', 'format'],
    ['1e5', 'format'],
    ['.', 'format'],
    ['Infinity', 'format'],
  ])('refuses %s', (typed, kind) => expect(fenOf(typed)).toEqual(problem(kind)));

  it('shows 万元 with four places at most, and 元 to the fen', () => {
    expect(wanOf(1_234_500_000)).toBe('1,234.5');
    expect(wanOf(49)).toBe('0');
    expect(wanOf(50)).toBe('0.0001');
    expect(wanOf(-50)).toBe('-0.0001');
    expect(wanOf(-49)).toBe('0');
    expect(yuanOf(1_234_560)).toBe('12,345.60');
    expect(yuanOf(-5)).toBe('-0.05');
  });

  it('counts people in whole ones', () => {
    expect(headsOf('1,200')).toEqual(fen(1200));
    expect(headsOf('12.0')).toEqual(fen(12));
    expect(headsOf('12.5')).toEqual(problem('format'));
    expect(headCount(1_234_567)).toBe('1,234,567');
  });

  it('reads back what it shows, to the last yuan', () => {
    const amounts = fc.integer({ min: -90_071_992_547_409, max: 90_071_992_547_409 });
    fc.assert(
      fc.property(amounts, (yuan) => {
        expect(fenOf(wanOf(yuan * 100))).toEqual(fen(yuan * 100));
      }),
      { numRuns: 1_000 },
    );
  });
});
