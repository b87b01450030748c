import { Refusal, WorkTooLong } from '../errors';

const FIRST_MS = 15_000;
const LONGEST_MS = 3_600_000;
const TEXT_LENGTH = 500;

/** How long a job rests after its n-th failed attempt: 15 s, 30 s, 1 min … at most an hour. */
export function backoffMs(attempts: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), LONGEST_MS);
}

/** Storage or the queue of writes refused, which says nothing about the job: its lease may lapse. */
export function isNotTheHandlersFault(error: unknown): boolean {
  return error instanceof Refusal && error.kind.status === 503 && !(error instanceof WorkTooLong);
}

/** What an administrator reads; anything that looks like a mail address, a phone or an identity number is masked. */
export function failureText(error: unknown): string {
  const text =
    error instanceof Refusal
      ? `${error.code}: ${error.message}`
      : error instanceof Error
        ? error.message
        : String(error);
  return text
    .replace(/[^\s"'<>]+@[^\s"'<>]+/g, '***@***')
    .replace(/\d{7,}/g, '#######')
    .slice(0, TEXT_LENGTH);
}
