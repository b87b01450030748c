import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '../../platform/clock';
import { currentContext } from '../../platform/context';
import { Refusal, errorKind } from '../../platform/errors';
import { ACCESS, Access, Actor, SignedInRequest } from '../../platform/http/access';
import { ENV } from '../../platform/tokens';
import type { Env } from '../../platform/tokens';
import { Credential, Credentials } from './credentials';
import { BEFORE_PASSWORD_CHANGE, ELEVATED } from './marks';
import { isOwnOrigin } from './origin.rules';
import { mayDo } from './permissions';
import { SESSION_COOKIE } from '../sessions/session.cookie';

export const SESSION_NEEDED = errorKind('SESSION.NEEDED', 401, '请先登录。', 'Sign in first.');
export const SESSION_EXPIRED = errorKind(
  'SESSION.EXPIRED',
  401,
  '登录已失效，请重新登录。',
  'The session has ended; sign in again.',
);
export const TOKEN_INVALID = errorKind(
  'TOKEN.INVALID',
  401,
  '令牌无效、已过期或已撤销，请向管理员申请新的令牌。',
  'The token is unknown, expired or revoked; ask the administrator for a new one.',
);
export const PERMISSION_DENIED = errorKind(
  'PERMISSION.DENIED',
  403,
  '您的角色没有此项权限；如工作需要，请联系管理员。',
  'None of your roles may do this; ask the administrator if your work needs it.',
);
export const SESSION_CONFIRM_NEEDED = errorKind(
  'SESSION.CONFIRM_NEEDED',
  403,
  '请再次输入密码确认后继续。',
  'Confirm your password again, then repeat this.',
);
export const SESSION_ONLY = errorKind(
  'SESSION.ONLY',
  403,
  '此操作只能登录后进行，不能使用令牌。',
  'Only somebody signed in may do this, not a token.',
);
export const FOREIGN_ORIGIN = errorKind(
  'SESSION.FOREIGN_ORIGIN',
  403,
  '请求不是从本系统的页面发出的，请从系统页面操作。',
  'The request does not come from a page of ours: it lacks the header x-tidu: 1, or its Origin is another. Check PUBLIC_URL.',
);
export const PASSWORD_CHANGE_NEEDED = errorKind(
  'PASSWORD.CHANGE_NEEDED',
  403,
  '请先修改密码。',
  'Change your password first.',
);

/** Every request passes here: who it is, whether its page is ours, whether the role may. Rows are the scope's matter. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const access = this.reflector.get<Access | undefined>(ACCESS, handler);
    if (!access) throw new Error(`${context.getClass().name}.${handler.name} declares no access`);
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const bearer = bearerOf(request);
    const fromPage = bearer === undefined && request.method !== 'GET' && request.method !== 'HEAD';
    if (fromPage) this.refuseForeignOrigin(request);
    if (access.rule === 'public') return true;

    const credential = await this.credentialOf(request, bearer);
    if (fromPage && request.headers['x-tidu'] !== '1') throw new Refusal(FOREIGN_ORIGIN);
    request.actor = credential.actor;
    request.credential = credential.hash;
    const work = currentContext();
    if (work) work.actorId = credential.actor.id;

    if (credential.mustChangePassword && !this.reflector.get<boolean>(BEFORE_PASSWORD_CHANGE, handler)) {
      throw new Refusal(PASSWORD_CHANGE_NEEDED);
    }
    if (access.rule === 'permit' && !mayDo(credential.actor.roles, access.act))
      throw new Refusal(PERMISSION_DENIED);
    if (this.reflector.get<boolean>(ELEVATED, handler)) this.insistOnElevation(credential.actor);
    return true;
  }

  private async credentialOf(request: SignedInRequest, bearer: string | undefined): Promise<Credential> {
    if (bearer !== undefined) {
      const credential = await this.credentials.ofToken(bearer);
      if (!credential) throw new Refusal(TOKEN_INVALID);
      return credential;
    }
    const cookie = request.cookies[SESSION_COOKIE];
    if (!cookie) throw new Refusal(SESSION_NEEDED);
    const credential = await this.credentials.ofSession(cookie);
    if (!credential) throw new Refusal(SESSION_EXPIRED);
    return credential;
  }

  /** Browsers send cookies along with what other sites make them send; those cannot add our header or hide their origin. */
  private refuseForeignOrigin({ headers: { origin, host } }: SignedInRequest): void {
    if (origin !== undefined && !isOwnOrigin(origin, host, this.env.publicUrl))
      throw new Refusal(FOREIGN_ORIGIN);
  }

  private insistOnElevation(actor: Actor): void {
    if (actor.via === 'token') throw new Refusal(SESSION_ONLY);
    if (actor.elevatedUntil <= this.clock.now()) throw new Refusal(SESSION_CONFIRM_NEEDED);
  }
}

/** An Authorization header, whatever it holds, means that no cookie counts. */
function bearerOf({ headers }: SignedInRequest): string | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  return /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1] ?? '';
}
