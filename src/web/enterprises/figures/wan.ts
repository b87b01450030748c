/**
 * 万元 as people type and read them, fen as the wire has them. Figures of public trust never pass through a float:
 * text and BigInt only.
 */
const WAN_DECIMALS = 4;
/** 1 万元 has 1,000,000 fen: two further places than people write. */
const FEN_PLACES = 6;
const YUAN_PLACES = 2;
const LEAST_SHOWN = BigInt(100);
const HALF = BigInt(50);
const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const ZERO = BigInt(0);

export type Typed =
  | { ok: true; value: number }
  /** `decimals`: more than four places. `range`: larger than the register holds. */
  | { ok: false; problem: 'format' | 'decimals' | 'range' };

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/** `1,234.5` 万元 as fen. Full-width digits and signs are read too: input methods type them. */
export function fenOf(typed: string): Typed {
  const match = NUMBER.exec(plain(typed));
  if (!match) return { ok: false, problem: 'format' };
  const [, sign, whole, places = ''] = match;
  const decimals = places.replace(/0+$/, '');
  if (decimals.length > WAN_DECIMALS) return { ok: false, problem: 'decimals' };
  return within(sign, whole.replace(/,/g, '') + decimals.padEnd(FEN_PLACES, '0'));
}

/** `1,200` people. */
export function headsOf(typed: string): Typed {
  const match = NUMBER.exec(plain(typed));
  if (!match || (match[3] ?? '').replace(/0/g, '') !== '') return { ok: false, problem: 'format' };
  return within(match[1], match[2].replace(/,/g, ''));
}

/** Fen as 万元 with at most four decimals, rounded half away from zero: `-1,234.5`. */
export function wanOf(fen: number): string {
  const exact = BigInt(fen);
  const size = exact < ZERO ? -exact : exact;
  const rounded = (size + HALF) / LEAST_SHOWN;
  return signed(exact < ZERO && rounded !== ZERO, placed(rounded, WAN_DECIMALS).replace(/\.?0+$/, ''));
}

/** Fen as 元 to the last fen: `12,345.60`. */
export function yuanOf(fen: number): string {
  const exact = BigInt(fen);
  return signed(exact < ZERO, placed(exact < ZERO ? -exact : exact, YUAN_PLACES));
}

export function headCount(heads: number): string {
  const exact = BigInt(heads);
  return signed(exact < ZERO, grouped((exact < ZERO ? -exact : exact).toString()));
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\u3002/g, '.');
}

function within(sign: string, digits: string): Typed {
  const size = BigInt(digits);
  if (size > MOST) return { ok: false, problem: 'range' };
  // Minus nothing is nothing: JSON would write -0 as 0, and a comparison would take them for two.
  return { ok: true, value: sign === '-' && size !== ZERO ? -Number(size) : Number(size) };
}

/** Always with its point and all its places. */
function placed(size: bigint, places: number): string {
  const digits = size.toString().padStart(places + 1, '0');
  return `${grouped(digits.slice(0, -places))}.${digits.slice(-places)}`;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

function signed(isNegative: boolean, text: string): string {
  return isNegative ? `-${text}` : text;
}
