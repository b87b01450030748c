import { codeFaultsOf } from '../../src/enterprises/register/code-fault.rules';
import { checkCreditCode, fictionalCode } from '../../src/enterprises/register/credit-code.rules';

describe('what is said of a credit code', () => {
  it('is nothing when it passes, however it was typed', () => {
    expect(codeFaultsOf(fictionalCode(7))).toEqual([]);
    expect(codeFaultsOf(` ${fictionalCode(7).toLowerCase()} `)).toEqual([]);
  });

  it.each([
    ['91350100M000100Y4', 'LENGTH', '应为 18 位，现为 17 位'],
    ['91350211M00013FA1N', 'CHECK', '末位应为 3'],
    ['91350100M000100Y4Z', 'ALPHABET', '不会出现的字符'],
    ['9135O1OOMOOO1OOY43', 'ALPHABET', '应为 91350100M000100Y43？'],
  ])('names what is wrong with %s', (code, problem, words) => {
    const [fault, ...more] = codeFaultsOf(code);
    expect(more).toEqual([]);
    expect(fault.code).toBe(`CREDIT_CODE.${problem}`);
    expect(fault.message).toContain(words);
    expect(fault.message).toMatch(/ \/ [A-Za-z]/);
    const check = checkCreditCode(code) as { hint?: string; expected?: string };
    expect([fault.hint, fault.expected]).toEqual([check.hint ?? null, check.expected ?? null]);
  });
});
