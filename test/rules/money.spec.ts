import * as fc from 'fast-check';
import { capitals, fen, formatWan, formatYuan, MoneyError, yuanToFen } from '../../src/platform/money';
import type { MoneyUnit } from '../../src/platform/money';

const MOST = Number.MAX_SAFE_INTEGER;
const anyFen = fc.maxSafeInteger();

function problemOf(text: string, unit?: MoneyUnit): string {
  try {
    return String(yuanToFen(text, unit));
  } catch (error) {
    if (error instanceof MoneyError) return error.problem;
    throw error;
  }
}

describe('fen', () => {
  it.each([0, 1, -1, MOST, -MOST])('%d is a number of fen', (value) => {
    expect(fen(value)).toBe(value);
  });

  it.each([0.5, Number.NaN, Infinity, MOST + 1, 1e20])('%d is not', (value) => {
    expect(() => fen(value)).toThrow(RangeError);
  });

  it('has no negative zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(yuanToFen('-0.00'), 0)).toBe(true);
  });
});

describe('reading money', () => {
  it.each<[string, MoneyUnit | undefined, number]>([
    ['1,234.56', undefined, 123_456],
    ['1234.5', undefined, 123_450],
    ['0.01', undefined, 1],
    ['0.29', undefined, 29],
    ['-12', undefined, -1200],
    ['+12', undefined, 1200],
    ['−12', undefined, -1200],
    ['¥ 1,000', undefined, 100_000],
    ['１，２３４．５６', undefined, 123_456],
    ['007', undefined, 700],
    ['12.50000', undefined, 1250],
    ['148500', '万元', 148_500_000_000],
    ['15160.22', '万元', 15_160_220_000],
    ['0.000001', '万元', 1],
    ['1970.1', '亿元', 19_701_000_000_000],
    ['0.0000000001', '亿元', 1],
    ['0.5万', undefined, 500_000],
    ['0.5 万元', '亿元', 500_000],
    ['2亿', '元', 20_000_000_000],
    ['3元', '万元', 300],
    ['90,071,992,547,409.91', undefined, MOST],
  ])('%s in %s', (text, unit, expected) => {
    expect(yuanToFen(text, unit)).toBe(expected);
  });

  it('adds up the provincial document: 148500 + 15160.22 = 163660.22 万元', () => {
    expect(formatWan(yuanToFen('148500', '万元') + yuanToFen('15160.22', '万元'))).toBe('163,660.22');
  });

  it.each([
    '',
    ' ',
    '.',
    '.5',
    '5.',
    '1,23',
    '12,34.5',
    ',123',
    '1.2.3',
    '1e3',
    '0x10',
    '--1',
    '一百',
    'NaN',
    '1万亿',
    '12%',
  ])('takes %j for no number', (text) => {
    expect(problemOf(text)).toBe('format');
  });

  it.each<[string, MoneyUnit]>([
    ['0.001', '元'],
    ['0.0000001', '万元'],
    ['1.00000000001', '亿元'],
  ])('refuses %s %s, finer than a fen', (text, unit) => {
    expect(problemOf(text, unit)).toBe('fraction');
  });

  it.each<[string, MoneyUnit]>([
    ['90071992547409.92', '元'],
    ['1000000', '亿元'],
    [`1${'0'.repeat(400)}`, '元'],
  ])('refuses what a number cannot hold: %s %s', (text, unit) => {
    expect(problemOf(text, unit)).toBe('range');
  });
});

describe('showing money', () => {
  it.each([
    [0, '0.00', '0'],
    [1, '0.01', '0.000001'],
    [-1, '-0.01', '-0.000001'],
    [100, '1.00', '0.0001'],
    [123_456, '1,234.56', '0.123456'],
    [-123_456_789, '-1,234,567.89', '-123.456789'],
    [99_999_999, '999,999.99', '99.999999'],
    [12_500_000_000, '125,000,000.00', '12,500'],
    [MOST, '90,071,992,547,409.91', '9,007,199,254.740991'],
  ])('%d fen is %s yuan or %s 万元', (amount, yuan, wan) => {
    expect(formatYuan(amount)).toBe(yuan);
    expect(formatWan(amount)).toBe(wan);
  });

  it('reads back as the same sum', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(yuanToFen(formatYuan(amount))).toBe(amount);
        expect(yuanToFen(formatWan(amount), '万元')).toBe(amount);
      }),
    );
  });

  it('does not show what is no sum', () => {
    for (const show of [formatYuan, formatWan, capitals]) expect(() => show(0.5)).toThrow(RangeError);
  });
});

describe('capitals', () => {
  it.each([
    ['0', '零元整'],
    ['0.01', '壹分'],
    ['0.50', '伍角'],
    ['0.55', '伍角伍分'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['123.45', '壹佰贰拾叁元肆角伍分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['1409.50', '壹仟肆佰零玖元伍角'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['107000.53', '壹拾万零柒仟元伍角叁分'],
    ['10000', '壹万元整'],
    ['10001', '壹万零壹元整'],
    ['100000.05', '壹拾万元零伍分'],
    ['6000000', '陆佰万元整'],
    ['100000001', '壹亿零壹元整'],
    ['100010000', '壹亿零壹万元整'],
    ['1485000000', '壹拾肆亿捌仟伍佰万元整'],
    ['1000000000000', '壹万亿元整'],
    ['-123.45', '负壹佰贰拾叁元肆角伍分'],
  ])('of %s 元: %s', (yuan, expected) => {
    expect(capitals(yuanToFen(yuan))).toBe(expected);
  });

  it('never run two 零 together nor end in one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST }), (amount) => {
        expect(capitals(amount)).not.toMatch(/零零|零[元角分整万亿]/);
      }),
    );
  });

  it('can be read back', () => {
    const anySum = fc.oneof(
      anyFen,
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom(MOST, -MOST),
    );
    fc.assert(
      fc.property(anySum, (amount) => {
        expect(readCapitals(capitals(amount))).toBe(amount);
      }),
    );
  });
});

function readCapitals(text: string): number {
  const [, sign, yuan = '', jiao = '零', cents = '零'] =
    /^(负?)(?:(.+)元)?整?零?(?:(.)角)?(?:(.)分)?整?$/.exec(text) ?? [];
  const digit = (character: string) => '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
  const read = (part: string): number => {
    for (const [name, size] of [
      ['亿', 1e8],
      ['万', 1e4],
      ['仟', 1e3],
      ['佰', 100],
      ['拾', 10],
    ] as const) {
      const at = part.lastIndexOf(name);
      if (at >= 0) return read(part.slice(0, at)) * size + read(part.slice(at + 1));
    }
    return part === '' ? 0 : digit(part.replace(/^零(?=.)/, ''));
  };
  const total = read(yuan) * 100 + digit(jiao) * 10 + digit(cents);
  return sign && total ? -total : total;
}
