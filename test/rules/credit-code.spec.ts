import * as fc from 'fast-check';
import {
  checkCreditCode,
  fictionalCode,
  normaliseCreditCode,
  withCheckCharacter,
} from '../../src/enterprises/register/credit-code.rules';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('credit code: the vectors of GB 32100-2015', () => {
  it.each([
    ['91350100M000100Y43', 'the example published with the standard'],
    ['91310110666007217T', 'check character T'],
    ['91310115591693856A', 'check character A'],
    ['91230184MA1BUFLT44', 'letters in the organisation code'],
    ['92371000MA3MXH0E3W', 'an individual business'],
    ['91330106MA00001700', 'S mod 31 = 0, so the check character is 0'],
    ['91330106MA000004X1', 'organisation check character X'],
  ])('accepts %s (%s)', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
    expect(withCheckCharacter(code.slice(0, 17))).toBe(code);
  });

  it.each([
    ['91350100M000100Y4Z', { problem: 'alphabet', expected: '3' }],
    ['91350211M00013FA1N', { problem: 'check', expected: '3' }],
    ['91310115MA1H8R7C6D', { problem: 'check', expected: '7' }],
    ['91350100M000100Y4', { problem: 'length' }],
    ['91350100M000100Y433', { problem: 'length' }],
    ['', { problem: 'length' }],
    ['913A0100M000100Y43', { problem: 'alphabet' }],
  ])('refuses %s and says why', (code, why) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, code, ...why });
  });
});

describe('credit code: what people type', () => {
  it.each([
    [' 91350100M000100Y43\n'],
    ['9135 0100 M000 100Y 43'],
    ['91350100m000100y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３'],
    ['\u200b91350100M000100Y43\u3000'],
  ])('reads %j as the code it is', (raw) => {
    expect(normaliseCreditCode(raw)).toBe('91350100M000100Y43');
    expect(checkCreditCode(raw).ok).toBe(true);
  });

  it.each([['9135O1OOMOOO1OOY43'], ['9I350I00M000I00Y43'], ['9I35o100M000100Y43']])(
    'sees the letter for the digit in %s and offers the code meant',
    (raw) => {
      expect(checkCreditCode(raw)).toMatchObject({
        ok: false,
        problem: 'alphabet',
        hint: '91350100M000100Y43',
      });
    },
  );

  it('offers nothing when the corrected code would not pass either', () => {
    expect(checkCreditCode('9I350100M000100Y44')).toEqual({
      ok: false,
      code: '9I350100M000100Y44',
      problem: 'alphabet',
    });
  });

  it('does not ask the inner organisation check of a code that passes its own', () => {
    const code = withCheckCharacter('91330106MAXXXX001');
    expect(checkCreditCode(code).ok).toBe(true);
  });

  it('will not complete what is not the start of a code', () => {
    expect(() => withCheckCharacter('91330106')).toThrow(RangeError);
    expect(() => withCheckCharacter('9133010OMAXXXX007')).toThrow(RangeError);
  });
});

describe('credit code: one wrong character', () => {
  it('is always noticed', () => {
    const serial = fc.integer({ min: 0, max: 960 });
    const at = fc.integer({ min: 0, max: 17 });
    const character = fc.constantFrom(...ALPHABET);
    fc.assert(
      fc.property(serial, at, character, (n, place, other) => {
        const code = fictionalCode(n);
        fc.pre(code[place] !== other);
        expect(checkCreditCode(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it('is noticed in each of the 540 ways to spoil the published example', () => {
    const code = '91350100M000100Y43';
    const spoilt = [...code].flatMap((right, at) =>
      [...ALPHABET].filter((c) => c !== right).map((c) => code.slice(0, at) + c + code.slice(at + 1)),
    );
    expect(spoilt).toHaveLength(540);
    expect(spoilt.filter((each) => checkCreditCode(each).ok)).toEqual([]);
  });
});

describe('fictional codes', () => {
  // The handbook counts its serials 00–11 in decimal. Ours count in base 31, so 0–9 are the same
  // codes, and its 10 and 11 are our 31 and 32.
  it.each([
    [0, '91330106MAXXXX0079'],
    [1, '91330106MAXXXX0154'],
    [2, '91330106MAXXXX023Y'],
    [3, '91330106MAXXXX031R'],
    [4, '91330106MAXXXX04XH'],
    [5, '91330106MAXXXX058H'],
    [6, '91330106MAXXXX066C'],
    [7, '91330106MAXXXX0747'],
    [8, '91330106MAXXXX0822'],
    [9, '91330106MAXXXX090W'],
    [31, '91330106MAXXXX103J'],
    [32, '91330106MAXXXX111D'],
  ])('serial %i is %s', (serial, code) => {
    expect(fictionalCode(serial)).toBe(code);
  });

  it('are 961, all different, and pass the check', () => {
    const codes = Array.from({ length: 961 }, (_, serial) => fictionalCode(serial));
    expect(new Set(codes).size).toBe(961);
    expect(codes.filter((code) => !checkCreditCode(code).ok)).toEqual([]);
  });

  it.each([[-1], [961], [1.5], [Number.NaN]])('there is none for serial %d', (serial) => {
    expect(() => fictionalCode(serial)).toThrow(RangeError);
  });
});
