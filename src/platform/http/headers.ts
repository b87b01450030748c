import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Env } from '../env';
import { API_PREFIX } from './prefix';

/**
 * Pages get helmet's whole set. Answers of the API are never rendered, so a few fixed headers say all there is to say.
 * Helmet is set up once: its Fastify plugin does so for every request, which took a fifth of a small one.
 */
export function sendSecurityHeaders(fastify: FastifyInstance, env: Env): void {
  const https = env.publicUrl.startsWith('https:');
  const forPages = helmet({ contentSecurityPolicy: policy(https), hsts: https });
  const forApi = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith(`/${API_PREFIX}/`)) {
      reply.headers(forApi);
      done();
    } else {
      forPages(request.raw, reply.raw, (error) => done(error as Error | undefined));
    }
  });
}

/** No script, style or image from elsewhere: offices have no open network, and pages no reason. */
function policy(https: boolean): { directives: Record<string, string[] | null> } {
  return {
    directives: {
      'default-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'upgrade-insecure-requests': https ? [] : null,
    },
  };
}
