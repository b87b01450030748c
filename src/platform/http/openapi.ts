import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { allErrorKinds } from '../errors';
import { declareCommonRefusals, declareIds } from './openapi.common';

/** Serves the document at `/api/openapi.json` and its reader at `/api/docs`. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}

export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('Tidu 梯度')
    .setDescription(errorTable())
    .setVersion('1')
    .addCookieAuth('tidu_session', undefined, 'session')
    .addBearerAuth(undefined, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const operations of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      declareIds(operation);
      declareCommonRefusals(method, operation);
    }
  }
  // A refusal may carry further facts, such as the present version.
  Object.assign(document.components?.schemas?.Problem ?? {}, { additionalProperties: true });
  return document;
}

/** Every stable code in one place, since any client will switch on them. */
function errorTable(): string {
  const rows = allErrorKinds().map(
    (kind) => `| \`${kind.code}\` | ${kind.status} | ${kind.zh} | ${kind.en} |`,
  );
  return [
    'Errors are `application/problem+json` (RFC 9457).',
    '',
    '| code | status | 中文 | English |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
