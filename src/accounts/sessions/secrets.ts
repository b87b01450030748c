import { createHash, randomInt } from 'node:crypto';

/** For secrets of 256 random bits, which need no slow hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Without those that look alike on paper: 0 O 1 l I. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Read out on the telephone and typed once; about 80 bits. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
