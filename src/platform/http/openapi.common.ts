import type { ApiResponseOptions } from '@nestjs/swagger';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Refusals that any route may give; a route adds its own codes to them. */
export function COMMON_RESPONSES(
  signedIn: boolean,
): Record<string, ApiResponseOptions & { description: string }> {
  const problem = (description: string) => ({ description, content: PROBLEM });
  return {
    400: problem('INPUT.INVALID'),
    ...(signedIn
      ? { 401: problem('SESSION.NEEDED, SESSION.EXPIRED'), 403: problem('PERMISSION.DENIED') }
      : {}),
    429: problem('RATE.LIMITED'),
    503: problem('SERVER.BUSY, SERVER.STORAGE'),
  };
}
