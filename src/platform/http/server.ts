import type { DynamicModule, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { currentContext, runInContext } from '../context';
import type { Env } from '../env';
import { newId } from '../ids';
import type { Settings } from '../settings';
import { sendSecurityHeaders } from './headers';
import { InputPipe } from './input.pipe';
import { answerMalformed, answerUnreadable } from './malformed';
import { Metrics } from './metrics';
import { servePages } from './pages';
import { API_PREFIX } from './prefix';
import { limitRate } from './rate';

const BODY_LIMIT = 1_048_576;
const OUTSIDE_PREFIX = ['healthz', 'readyz', 'metrics'];

/** The HTTP side of the house: Fastify with every guard that does not depend on what is asked. */
export async function createServer(
  root: Type | DynamicModule,
  env: Env,
  settings: Settings,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: env.trustProxyHops > 0 ? env.trustProxyHops : false,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerMalformed,
    clientErrorHandler: answerUnreadable,
    // Idle keep-alive sockets would hold the stop for their whole time-out (nest#7611).
    forceCloseConnections: 'idle',
    keepAliveTimeout: 15_000,
    requestTimeout: 60_000,
  });
  // Nest's adapter and the plugins name the same server by two types.
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  takeJsonOnly(fastify);
  await fastify.register(cookie);
  sendSecurityHeaders(fastify, env);
  await limitRate(fastify, settings.section('rates'));
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    runInContext({ requestId: String(request.id) }, done);
  });

  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
  app.useGlobalPipes(new InputPipe());
  await servePages(fastify);
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  if (env.logLevel === 'debug') logRequests(fastify, logger);
  return app;
}

/** JSON is all that comes in, and Fastify's own parser refuses poisoned prototypes. An act without a body may be empty. */
function takeJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, String(body), done);
  });
}

function logRequests(fastify: FastifyInstance, logger: LoggerService): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    logger.debug?.({ method, route: routeOptions.url, status: reply.statusCode, ms, ...currentContext() });
    done();
  });
}
