import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL, Refusal } from '../errors';
import { problemOf, refusalOf } from './problem';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    let refusal = refusalOf(error);
    if (!refusal) {
      const { message, stack } = error as Error;
      // The stack tells where; neither body nor parameters are logged, for they may hold personal data.
      this.logger.error({ requestId: request.id, message, stack });
      refusal = new Refusal(INTERNAL);
    }
    if (refusal.detail.retryAfter) reply.header('retry-after', String(refusal.detail.retryAfter));
    void reply
      .status(refusal.kind.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problemOf(refusal, String(request.id), request.headers['accept-language'] ?? 'zh'));
  }
}
