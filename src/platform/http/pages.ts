import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../settings';

const YEAR_MS = 365 * 86_400_000;
/** Names a place inside the client, not a file: no dot, and nothing that the server itself answers. */
const PAGE_PATH = /^\/(?!(?:api|assets|healthz|readyz|metrics)(?:\/|$))[^.]*$/;

/**
 * The built web client. Its assets carry their content's hash in their names and may be kept for ever; a missing one is
 * 404. Only paths of pages fall back to the one HTML file. Without a build (in tests) there is nothing to serve.
 */
export async function servePages(
  fastify: FastifyInstance,
  root = join(projectRoot(), 'dist/web'),
): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(serveStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    globIgnore: ['**/*.gz', '**/*.br', 'index.html'],
    setHeaders: (reply, path) => {
      const lasting = path.includes(`${root}/assets/`);
      reply.header('cache-control', lasting ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
    },
  });
  const page = (_: FastifyRequest, reply: FastifyReply): FastifyReply => reply.sendFile('index.html');
  fastify.get('/', page);
  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    if (PAGE_PATH.test(request.url.split('?')[0])) return page(request, reply);
    return reply.callNotFound();
  });
}
