import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RATE_LIMITED, Refusal } from '../errors';
import type { Section } from '../settings';

/** A ceiling for each credential and for each address without one; it stops loops and scrapers, not people. */
export async function limitRate(fastify: FastifyInstance, rates: Section): Promise<void> {
  const signedIn = rates.whole('signedIn', 1, 10_000_000);
  const anonymous = rates.whole('anonymous', 1, 10_000_000);
  await fastify.register(rateLimit, {
    timeWindow: 60_000,
    cache: 10_000,
    // Retry-After says all that a caller needs.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    // A page is twenty small files, and an office is one address: they cost little and are asked for once.
    allowList: ({ url }) => url.startsWith('/assets/'),
    keyGenerator: (request) => keyOf(request),
    max: (_, key) => (key.startsWith(CREDENTIAL) ? signedIn : anonymous),
    errorResponseBuilder: (_, { ttl }) => new Refusal(RATE_LIMITED, { retryAfter: Math.ceil(ttl / 1000) }),
  });
}

const CREDENTIAL = 'credential ';
const LONGEST = 100;

/** A made-up credential gives a stranger a bucket of his own, but sign-in has its own throttle behind it. */
function keyOf(request: FastifyRequest): string {
  const given = request.headers.authorization ?? request.cookies.tidu_session;
  return given ? CREDENTIAL + given.slice(0, LONGEST) : request.ip;
}
