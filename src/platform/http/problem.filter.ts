import { ArgumentsHost, Catch, ExceptionFilter, Logger, LoggerService } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL, Refusal } from '../errors';
import { problemOf, refusalOf } from './problem';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest(), http.getResponse(), this.logger);
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: LoggerService): void {
  let refusal = refusalOf(error);
  if (!refusal) {
    // The stack tells where; neither body nor parameters are logged, for they may hold personal data.
    logger.error({ requestId: request.id, message: (error as Error).message, stack: (error as Error).stack });
    refusal = new Refusal(INTERNAL);
  }
  if (refusal.detail.retryAfter) reply.header('retry-after', String(refusal.detail.retryAfter));
  void reply
    .status(refusal.kind.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemOf(refusal, String(request.id), request.headers['accept-language'] ?? 'zh'));
}
