/**
 * Money is an integer number of fen (1 yuan = 100 fen), in a number within ±(2^53 − 1): about 90 万亿元.
 * Sums of money never pass through a fraction of a number.
 */
export type MoneyUnit = '元' | '万元' | '亿元';

export type MoneyProblem = 'format' | 'fraction' | 'range';

/** A text that is no sum of money: not a number, finer than a fen, or beyond what a number holds. */
export class MoneyError extends Error {
  constructor(
    readonly problem: MoneyProblem,
    readonly text: string,
  ) {
    super(`not a sum of money (${problem}): ${text}`);
    this.name = 'MoneyError';
  }
}

/** Decimal places between a unit and the fen. */
const PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };
const NUMBER = /^([+-]?)¥?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(元|万元?|亿元?)?$/;

/** The value, if it is whole and safe to add up; throws RangeError otherwise. */
export function fen(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  // −0 would be shown as “-0.00”.
  return value === 0 ? 0 : value;
}

/**
 * Reads `1,234.56`, `¥12`, `0.5万元`, `148500`; a unit in the text goes before the one given. Exact, by
 * digits. Throws MoneyError, since a sum that is rounded on the way in is wrong for ever.
 */
export function yuanToFen(text: string, unit: MoneyUnit = '元'): number {
  const match = NUMBER.exec(text.normalize('NFKC').replace(/−/g, '-').replace(/\s/g, ''));
  if (!match) throw new MoneyError('format', text);
  const [, sign, whole = '', fraction = '', written] = match;
  const places = PLACES[written ? unitNamed(written) : unit];
  if (/[1-9]/.test(fraction.slice(places))) throw new MoneyError('fraction', text);
  const value = Number(whole.replace(/,/g, '') + fraction.slice(0, places).padEnd(places, '0'));
  if (!Number.isSafeInteger(value)) throw new MoneyError('range', text);
  return fen(sign === '-' ? -value : value);
}

/** In yuan, always with two decimals: 123456 fen → `1,234.56`. */
export function formatYuan(amount: number): string {
  const { sign, whole, fraction } = split(amount, 2);
  return `${sign}${whole}.${fraction}`;
}

/** In 万元, exact, without closing zeros: 12500000000 fen → `12,500`, 123456 fen → `0.123456`. */
export function formatWan(amount: number): string {
  const { sign, whole, fraction } = split(amount, 6);
  const decimals = fraction.replace(/0+$/, '');
  return `${sign}${whole}${decimals && `.${decimals}`}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEPS = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
] as const;

/**
 * Capitals as cheques and vouchers want them (中国人民银行《正确填写票据和结算凭证的基本规定》): 整 after
 * yuan, none after jiao or fen; of its two ways with an optional 零, the shorter. 325.04 元 →
 * 叁佰贰拾伍元零肆分. A negative sum begins with 负.
 */
export function capitals(amount: number): string {
  const total = Math.abs(fen(amount));
  if (total === 0) return '零元整';
  const yuan = Math.floor(total / 100);
  const jiao = Math.floor((total % 100) / 10);
  const cents = total % 10;
  const sign = amount < 0 ? '负' : '';
  const whole = yuan > 0 ? `${wholeInCapitals(yuan)}元` : '';
  if (jiao === 0 && cents === 0) return `${sign}${whole}整`;
  const gap = whole && jiao === 0 ? '零' : '';
  return `${sign}${whole}${gap}${jiao ? `${DIGITS[jiao]}角` : ''}${cents ? `${DIGITS[cents]}分` : ''}`;
}

function wholeInCapitals(value: number): string {
  const step = STEPS.find(([size]) => value >= size);
  if (!step) return DIGITS.charAt(value);
  const [size, name] = step;
  const upper = Math.floor(value / size);
  const lower = value % size;
  if (lower === 0) return `${wholeInCapitals(upper)}${name}`;
  const gap = lower < size / 10 || upper % 10 === 0 ? '零' : '';
  return `${wholeInCapitals(upper)}${name}${gap}${wholeInCapitals(lower)}`;
}

function split(amount: number, places: number): { sign: string; whole: string; fraction: string } {
  const digits = String(Math.abs(fen(amount))).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, ',');
  return { sign: amount < 0 ? '-' : '', whole, fraction: digits.slice(-places) };
}

function unitNamed(written: string): MoneyUnit {
  if (written.startsWith('万')) return '万元';
  return written.startsWith('亿') ? '亿元' : '元';
}
