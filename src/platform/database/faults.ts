import { BUSY, Refusal, STORAGE } from '../errors';

/** Disk full, IO error, a damaged or read-only file: nothing that the caller or the work did wrong. */
const SQLITE_STORAGE = /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|NOMEM|PROTOCOL)/;
/** Another process holds the file, which the lock on the data folder should have prevented. */
const SQLITE_BUSY = /^SQLITE_(BUSY|LOCKED)/;
/** Connection classes 08 and 57P, insufficient resources 53, and what the socket says when the server is gone. */
const PG_GONE =
  /^(08|57P|53|58)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/;
/** The driver reports these without a code. */
const PG_GONE_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)|QueryRunner.*released/i;
/** lock_not_available and query_canceled, both by the limits in sources.ts */
const PG_TIMEOUT = /^(55P03|57014)$/;
/** serialization_failure, deadlock_detected */
const PG_RETRY = /^(40001|40P01)$/;
const UNIQUE = /^(23505|SQLITE_CONSTRAINT_UNIQUE|SQLITE_CONSTRAINT_PRIMARYKEY)$/;

export function codeOf(error: unknown): string {
  const { driverError, code } = Object(error) as { driverError?: { code?: string }; code?: string };
  return String(driverError?.code ?? code ?? '');
}

/** Some row with the same unique key is there already. Answer with a refusal: the transaction cannot go on. */
export function isUniqueViolation(error: unknown): boolean {
  return UNIQUE.test(codeOf(error));
}

export function isRetryable(error: unknown): boolean {
  return PG_RETRY.test(codeOf(error));
}

export function isGone(error: unknown): boolean {
  return PG_GONE.test(codeOf(error)) || (error instanceof Error && PG_GONE_WORDS.test(error.message));
}

/** The 503 for an error that is the storage's, not the work's; undefined for every other error. */
export function storageRefusal(error: unknown): Refusal | undefined {
  const code = codeOf(error);
  if (SQLITE_STORAGE.test(code) || isGone(error)) return storageFault(code);
  const busy = SQLITE_BUSY.test(code) || PG_TIMEOUT.test(code) || PG_RETRY.test(code);
  return busy ? new Refusal(BUSY, { retryAfter: 2, facts: { cause: code } }) : undefined;
}

export function storageFault(cause: string): Refusal {
  return new Refusal(STORAGE, { retryAfter: 5, facts: { cause: cause || 'CONNECTION' } });
}
