import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
type FieldProblem = components['schemas']['FieldProblem'];

/** No answer came at all: the line is down, or the server is. */
export const OFFLINE = 'CLIENT.OFFLINE';
/** Somebody closed the dialog that a request was waiting for; nobody needs to be told. */
export const GIVEN_UP = 'CLIENT.GIVEN_UP';

/** A refusal of the server, or the lack of any answer. Every failing call throws this and nothing else. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  readonly errors: readonly FieldProblem[];
  /** What else the refusal says, such as the present version. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(problem: Partial<Problem> & { code: string }) {
    super(problem.detail ?? problem.code);
    this.name = 'Refused';
    this.status = problem.status ?? 0;
    this.code = problem.code;
    this.requestId = problem.requestId;
    this.errors = problem.errors ?? [];
    this.facts = problem;
  }

  get isOffline(): boolean {
    return this.code === OFFLINE;
  }
}

export function isRefused(error: unknown, ...codes: string[]): error is Refused {
  return error instanceof Refused && (codes.length === 0 || codes.includes(error.code));
}
