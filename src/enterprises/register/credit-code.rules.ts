/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 2 characters for the registering
 * department and kind, 6 digits for the first registration authority, 9 for the GB 11714 organisation
 * code, 1 check character.
 *
 * The authority digits are fixed for life, so a firm that moved in keeps its old prefix: never read
 * the district from them. Some pilot codes issued before the standard fail the check, so callers let
 * a person override a failure with a reason.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORMAT = new RegExp(`^[${ALPHABET}]{2}[0-9]{6}[${ALPHABET}]{10}$`);
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DEMO_PREFIX = '91330106';
const DEMO_BODY = 'MAXXXX';

export type CreditCodeProblem = 'length' | 'alphabet' | 'check';

export type CreditCodeCheck =
  | { ok: true; code: string }
  | {
      ok: false;
      code: string;
      problem: CreditCodeProblem;
      /** The code the person probably meant: O read as 0 and I as 1; given only if it passes. */
      hint?: string;
      /** What the 18th character would have to be, if the first 17 can stand. */
      expected?: string;
    };

/** Full-width to half-width, upper case, without blanks and the invisible marks Excel cells carry. */
export function normaliseCreditCode(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
}

export function checkCreditCode(raw: string): CreditCodeCheck {
  const code = normaliseCreditCode(raw);
  if (code.length !== 18) return { ok: false, code, problem: 'length' };
  const expected = expectedCheck(code.slice(0, 17));
  if (FORMAT.test(code)) {
    return code[17] === expected ? { ok: true, code } : { ok: false, code, problem: 'check', expected };
  }
  const meant = code.replace(/O/g, '0').replace(/I/g, '1');
  const passes = FORMAT.test(meant) && meant[17] === expectedCheck(meant.slice(0, 17));
  return { ok: false, code, problem: 'alphabet', hint: passes ? meant : undefined, expected };
}

/** The whole code for its first 17 characters (GB 32100-2015, S mod 31). */
export function withCheckCharacter(first17: string): string {
  const check = expectedCheck(first17);
  if (check === undefined) throw new RangeError(`not the first 17 characters of a credit code: ${first17}`);
  return first17 + check;
}

/**
 * A code that passes both checks and belongs to nobody: West Lake prefix, body MAXXXX, then the serial
 * (0–960) in two characters of the standard's alphabet. For demos and tests.
 */
export function fictionalCode(serial: number): string {
  const most = ALPHABET.length ** 2 - 1;
  if (!Number.isInteger(serial) || serial < 0 || serial > most) {
    throw new RangeError(`a fictional code has a serial of 0–${most}, not ${serial}`);
  }
  const body = DEMO_BODY + ALPHABET.charAt(Math.floor(serial / 31)) + ALPHABET.charAt(serial % 31);
  return withCheckCharacter(DEMO_PREFIX + body + organisationCheck(body));
}

function expectedCheck(first17: string): string | undefined {
  if (!FORMAT.test(`${first17}0`)) return undefined;
  const sum = weigh(first17, ALPHABET, CODE_WEIGHTS);
  // 31 − 0 counts as 0: without the outer remainder a valid code ending in 0 is refused.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function organisationCheck(first8: string): string {
  const check = 11 - (weigh(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

function weigh(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(text.charAt(at)), 0);
}
