import { CreditCodeCheck, checkCreditCode } from './credit-code.rules';

export interface CodeFault {
  code: string;
  /** In both languages. */
  message: string;
  hint: string | null;
  expected: string | null;
}

/** What is wrong with a code, said while somebody types it: the facts that creating would refuse it with. */
export function codeFaultsOf(raw: string): CodeFault[] {
  const check = checkCreditCode(raw);
  if (check.ok) return [];
  const { problem, hint = null, expected = null } = check;
  return [{ code: `CREDIT_CODE.${problem.toUpperCase()}`, message: messageOf(check), hint, expected }];
}

function messageOf({ problem, code, hint, expected }: CreditCodeCheck & { ok: false }): string {
  if (problem === 'length') {
    const { length } = code;
    return `应为 18 位，现为 ${length} 位 / it has 18 characters, not ${length}`;
  }
  if (problem === 'check') {
    return `校验位不符，请核对；前 17 位无误时末位应为 ${expected} / it fails its check; if the first 17 characters are right, the last is ${expected}`;
  }
  return hint === undefined
    ? '含有代码中不会出现的字符，请核对 / it holds a character where no code has it'
    : `疑似把 0 写成 O 或把 1 写成 I，应为 ${hint}？ / O for 0 or I for 1? Then it is ${hint}`;
}
