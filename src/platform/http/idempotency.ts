import { createHash } from 'node:crypto';
import {
  CallHandler,
  ExecutionContext,
  Injectable,
  NestInterceptor,
  SetMetadata,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Observable, defer, firstValueFrom } from 'rxjs';
import { Clock } from '../clock';
import { Transactor } from '../database/transactor';
import { Tx } from '../database/tx';
import { Refusal, errorKind } from '../errors';
import { newId } from '../ids';
import { Actor, SignedInRequest } from './access';
import { Idempotency } from './idempotency.entity';
import { invalidField } from './input.pipe';

export const KEY_REUSED = errorKind(
  'IDEMPOTENCY.KEY_REUSED',
  422,
  '这个 Idempotency-Key 已用于另一份内容，请换一个。',
  'This Idempotency-Key was used with another body; take a new one.',
);

const REPLAY = 'replay';

/**
 * A POST that makes one thing with an id. Sent again with the same `Idempotency-Key` it makes nothing: the thing is
 * rendered afresh by the controller's method `render(actor, id)`, under the caller's rights of today.
 */
export function Replayable(render: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(REPLAY, render),
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any text of 8 to 200 characters; makes a repeat harmless for 7 days.',
    }),
  );
}

type Controller = Record<string, (actor: Actor, id: string) => Promise<{ id: string }>>;

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const render = this.reflector.get<string>(REPLAY, context.getHandler());
    const http = context.switchToHttp();
    const request = http.getRequest<SignedInRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor) return next.handle();
    const actor = request.actor;
    return defer(() =>
      this.once(actor, String(key), request, http.getResponse<FastifyReply>(), next, (id) => {
        const controller = this.modules.get<Controller>(context.getClass(), { strict: false });
        return controller[render](actor, id);
      }),
    );
  }

  private async once(
    actor: Actor,
    key: string,
    request: SignedInRequest,
    reply: FastifyReply,
    next: CallHandler,
    render: (id: string) => Promise<unknown>,
  ): Promise<unknown> {
    if (key.length < 8 || key.length > 200) {
      throw invalidField('Idempotency-Key', 'INPUT.LENGTH', '长度应为 8 至 200 / 8 to 200 characters');
    }
    const requestHash = hashOf(request);
    const outcome = await this.transactor.run(async (tx) => {
      const row: Idempotency = {
        id: newId(),
        accountId: actor.id,
        key,
        requestHash,
        status: null,
        resourceId: null,
        createdAt: this.clock.now(),
      };
      if (!(await insertOnce(tx, row))) {
        const earlier = await tx.one(Idempotency, { accountId: actor.id, key });
        if (earlier?.requestHash !== requestHash) throw new Refusal(KEY_REUSED);
        return { replayOf: earlier.resourceId, status: earlier.status };
      }
      const made = (await firstValueFrom(next.handle())) as { id: string };
      await tx.update(Idempotency, { id: row.id }, { status: reply.statusCode, resourceId: made.id });
      return { made };
    });
    if ('made' in outcome) return outcome.made;
    reply.header('idempotency-replayed', 'true').status(outcome.status ?? 200);
    return render(String(outcome.replayOf));
  }
}

/** False when another request has the key; on PostgreSQL that one has committed by the time this answers. */
async function insertOnce(tx: Tx, row: Idempotency): Promise<boolean> {
  const affected = await tx.write(
    `INSERT INTO idempotency (id, accountId, key, requestHash, status, resourceId, createdAt)
     VALUES (:id, :accountId, :key, :requestHash, :status, :resourceId, :createdAt)
     ON CONFLICT (accountId, key) DO NOTHING`,
    { ...row },
  );
  return affected === 1;
}

function hashOf(request: SignedInRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('base64url');
}
