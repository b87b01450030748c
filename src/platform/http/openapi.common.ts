import type { OperationObject } from '@nestjs/swagger/dist/interfaces/open-api-spec.interface';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** A path names things by their ids, which the pipe checks where the document cannot see it. */
export function declareIds(operation: OperationObject): void {
  for (const parameter of operation.parameters ?? []) {
    if (!('name' in parameter) || parameter.in !== 'path' || !/^id$|Id$/.test(parameter.name)) continue;
    parameter.schema = { type: 'string', format: 'uuid' };
  }
}

/** Lists the refusals that a route may give beside its own: those of the guard, the parser, the storage. */
export function declareCommonRefusals(method: string, operation: OperationObject): void {
  const responses = (operation.responses ??= {});
  for (const [status, codes] of Object.entries(commonCodes(method, operation))) {
    const own = responses[status];
    const description = own && 'description' in own ? own.description : '';
    const all = new Set([...description.split(', ').filter(Boolean), ...codes]);
    responses[status] = { description: [...all].join(', '), content: PROBLEM };
  }
}

function commonCodes(method: string, operation: OperationObject): Record<string, string[]> {
  const parameters = (operation.parameters ?? []).filter((each) => 'name' in each);
  const writes = method !== 'get';
  const signedIn = operation.security !== undefined;
  const access = (operation as { 'x-access'?: string })['x-access'];
  const codes: Record<number, (string | false)[]> = {
    400: ['INPUT.INVALID'],
    401: [signedIn && 'SESSION.NEEDED', signedIn && 'SESSION.EXPIRED', signedIn && 'TOKEN.INVALID'],
    403: [
      signedIn && 'PASSWORD.CHANGE_NEEDED',
      signedIn && access !== 'signed-in' && 'PERMISSION.DENIED',
      writes && 'SESSION.FOREIGN_ORIGIN',
    ],
    404: [parameters.some((each) => each.in === 'path') && 'NOT_FOUND'],
    409: [writes && 'CONFLICT'],
    413: [writes && 'INPUT.TOO_LARGE'],
    415: [writes && 'INPUT.UNSUPPORTED_MEDIA'],
    422: [parameters.some((each) => each.name === 'Idempotency-Key') && 'IDEMPOTENCY.KEY_REUSED'],
    429: ['RATE.LIMITED'],
    431: ['INPUT.HEADERS_TOO_LARGE'],
    503: ['SERVER.BUSY', 'SERVER.STORAGE', writes && 'SERVER.UNCERTAIN'],
  };
  const named = Object.entries(codes).map(
    ([status, each]) => [status, each.filter((code) => code !== false)] as const,
  );
  return Object.fromEntries(named.filter(([, each]) => each.length > 0));
}
