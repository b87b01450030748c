/** What a stable code says, in both languages. The sentence tells what to do next. */
export interface ErrorKind {
  readonly code: string;
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

/** One wrong input: where, which rule, what to do. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

const kinds = new Map<string, ErrorKind>();

/** Declares an error once, beside the rule that raises it; the OpenAPI document lists every declared code. */
export function errorKind(code: string, status: number, zh: string, en: string): ErrorKind {
  if (kinds.has(code)) throw new Error(`Error code ${code} is declared twice`);
  const kind = Object.freeze({ code, status, zh, en });
  kinds.set(code, kind);
  return kind;
}

export function allErrorKinds(): ErrorKind[] {
  return [...kinds.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export interface ErrorDetail {
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  errors?: FieldError[];
  /** Further machine-readable facts, such as the current version after a conflict. */
  facts?: Record<string, unknown>;
}

/** A refusal that the caller can act upon; everything else is a fault of ours. */
export class Refusal extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly detail: ErrorDetail = {},
  ) {
    super(kind.en);
    this.name = 'Refusal';
  }
  get code(): string {
    return this.kind.code;
  }
}

export const INPUT_INVALID = errorKind(
  'INPUT.INVALID',
  400,
  '请更正标出的内容后重试。',
  'Correct the fields that are marked and send again.',
);
export const NOT_FOUND = errorKind(
  'NOT_FOUND',
  404,
  '没有找到，或不在您的查看范围内。',
  'Not found, or not within your scope.',
);
export const STALE = errorKind(
  'VERSION.STALE',
  409,
  '其他人已先修改，请刷新后再改。',
  'Someone changed it meanwhile. Load it again, then repeat your change.',
);
export const CONFLICT = errorKind(
  'CONFLICT',
  409,
  '与已有记录冲突，请刷新后重试。',
  'It conflicts with an existing record. Load again and retry.',
);
export const TOO_LARGE = errorKind(
  'INPUT.TOO_LARGE',
  413,
  '内容过大，请缩减后重试。',
  'The body is too large; send less at once.',
);
export const UNSUPPORTED_MEDIA = errorKind(
  'INPUT.UNSUPPORTED_MEDIA',
  415,
  '请以 JSON 格式提交。',
  'Send application/json.',
);
export const RATE_LIMITED = errorKind(
  'RATE.LIMITED',
  429,
  '操作过于频繁，请稍后再试。',
  'Too many requests; wait, then retry.',
);
export const BUSY = errorKind(
  'SERVER.BUSY',
  503,
  '系统繁忙，请稍后重试，已提交的内容不会丢失。',
  'The server is busy; retry shortly. Nothing was written.',
);
export const STORAGE = errorKind(
  'SERVER.STORAGE',
  503,
  '存储暂不可用，请联系管理员检查磁盘空间后重试。',
  'Storage is unavailable (disk full or failing). Nothing was written; tell the administrator, then retry.',
);
export const INTERNAL = errorKind(
  'SERVER.FAULT',
  500,
  '系统出现故障，请把请求编号告诉管理员。',
  'A fault on our side; tell the administrator the request id.',
);

/** For its caller the house is busy; for a job it is the handler's own failure, which the next attempt would repeat. */
export class WorkTooLong extends Refusal {
  constructor(ms: number) {
    super(BUSY, { retryAfter: 2 });
    this.message = `A work was not done after ${ms} ms and has been rolled back`;
  }
}
