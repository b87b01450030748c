import { HttpException } from '@nestjs/common';
import { isUniqueViolation, storageRefusal } from '../database/faults';
import * as e from '../errors';
import { FieldError, Refusal } from '../errors';
import { ObjectField, TextField, WholeField } from './fields';

export class FieldProblem implements FieldError {
  @TextField({ min: 0, max: 200, example: 'contacts.0.phone', about: 'Empty for the whole.' }) path: string;
  @TextField({ max: 60, example: 'INPUT.LENGTH' }) code: string;
  @TextField({ max: 500, example: '长度不符 / too short or too long' }) message: string;
}

/** RFC 9457, with a stable `code`. `detail` says in the caller's language what to do. */
export class Problem {
  @TextField({ max: 200, example: 'about:blank' }) type: string;
  @TextField({ max: 200, example: 'VERSION.STALE' }) title: string;
  @WholeField({ min: 400, max: 599, example: 409 }) status: number;
  @TextField({ max: 60, example: 'VERSION.STALE' }) code: string;
  @TextField({ max: 500, example: '其他人已先修改，请刷新后再改。' }) detail: string;
  @TextField({ max: 60, about: 'Tell it to the administrator.' }) requestId: string;
  @ObjectField(() => FieldProblem, { each: true, optional: true }) errors?: FieldError[];
  [fact: string]: unknown;
}

/** Any thrown thing as the refusal that the caller sees, or undefined for a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) return fromStatus(error.getStatus());
  // Two requests that raced past the same check: the unique index has the last word.
  if (isUniqueViolation(error)) return new Refusal(e.CONFLICT);
  const storage = storageRefusal(error);
  if (storage) return storage;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode < 500 ? fromStatus(statusCode) : undefined;
}

function fromStatus(status: number): Refusal | undefined {
  if (status >= 500) return undefined;
  const kinds = new Map([
    [404, e.NOT_FOUND],
    [409, e.CONFLICT],
    [413, e.TOO_LARGE],
    [415, e.UNSUPPORTED_MEDIA],
    [429, e.RATE_LIMITED],
  ]);
  return new Refusal(kinds.get(status) ?? e.INPUT_INVALID, { retryAfter: status === 429 ? 60 : undefined });
}

export function problemOf(refusal: Refusal, requestId: string, language: string): Problem {
  const { kind, detail } = refusal;
  return {
    type: 'about:blank',
    title: kind.code,
    status: kind.status,
    code: kind.code,
    detail: language.startsWith('en') ? kind.en : kind.zh,
    requestId,
    ...(detail.errors ? { errors: detail.errors } : {}),
    ...detail.facts,
  };
}
