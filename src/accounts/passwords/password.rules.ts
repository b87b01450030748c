import { COMMON_PASSWORDS } from './common-passwords';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;
const DIFFERENT_CHARACTERS = 4;

export type PasswordFault = 'SHORT' | 'LONG' | 'USERNAME' | 'COMMON' | 'MONOTONOUS' | 'SAME';

/** Everything that speaks against a new password. Length counts, mixtures of classes do not. */
export function passwordFaults(
  next: string,
  { username, current }: { username: string; current?: string },
): PasswordFault[] {
  const plain = next.toLowerCase();
  const length = [...next].length;
  const faults: [PasswordFault, boolean][] = [
    ['SHORT', length < PASSWORD_MIN],
    ['LONG', length > PASSWORD_MAX],
    ['USERNAME', plain === username.toLowerCase()],
    ['COMMON', COMMON_PASSWORDS.has(plain)],
    ['MONOTONOUS', new Set(plain).size < DIFFERENT_CHARACTERS],
    ['SAME', next === current],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}
