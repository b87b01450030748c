import type { Env } from './env';

/** Injection token of the validated settings. */
export const ENV = Symbol('env');
export type { Env };
