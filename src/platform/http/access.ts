import { ExecutionContext, SetMetadata, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiCookieAuth, ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/**
 * Which part of the register somebody works on. Empty lists: the whole district; else the given townships and
 * platforms plus the enterprises assigned to them at present.
 */
export interface Scope {
  readonly accountId: string;
  readonly townships: readonly string[];
  readonly platforms: readonly string[];
}

/** Who asks. Put on the request by the guard in accounts; services take it as their first argument. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly scope: Scope;
  /** Epoch ms until which the password was confirmed again; 0 when it was not. */
  readonly elevatedUntil: number;
  /** How they came in: a session may do what a token may not (tokens never change passwords). */
  readonly via: 'session' | 'token';
}

export interface SignedInRequest extends FastifyRequest {
  actor?: Actor;
  /** Hash of the session or token in use. */
  credential?: string;
}

export const ACCESS = 'access';

export type Access = { rule: 'public' } | { rule: 'signed-in' } | { rule: 'permit'; act: string };

const declare = (access: Access, description: string): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, access),
    ApiExtension('x-access', description),
    ...(access.rule === 'public' ? [] : [ApiCookieAuth('session'), ApiBearerAuth('token')]),
  );

/** Every route declares exactly one of these three; the start fails on one that does not. */
export const Public = (): MethodDecorator => declare({ rule: 'public' }, 'public');
export const SignedIn = (): MethodDecorator => declare({ rule: 'signed-in' }, 'signed-in');
/** Only for roles that hold `act` in the permission table of accounts. */
export const Permit = (act: string): MethodDecorator => declare({ rule: 'permit', act }, act);

/** The actor of a route that is not public. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!actor) throw new Error('@Who on a route without an actor');
  return actor;
});
