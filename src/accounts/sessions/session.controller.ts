import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, SignedIn, Who } from '../../platform/http/access';
import type { Actor, SignedInRequest } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { ENV } from '../../platform/tokens';
import type { Env } from '../../platform/tokens';
import { SESSION_ONLY } from '../access/access.guard';
import { BeforePasswordChange } from '../access/marks';
import { SIGN_IN_THROTTLED } from '../passwords/password.check';
import { PASSWORD_WEAK } from '../passwords/password.policy';
import { giveCookie, takeCookie } from './session.cookie';
import { ChangePassword, ConfirmPassword, SessionView, SignIn } from './session.dto';
import { SessionQueries } from './session.queries';
import { Caller, PASSWORD_WRONG, SIGN_IN_REFUSED, SessionsService } from './sessions.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly queries: SessionQueries,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @Answers(SessionView, {
    about: 'Signs in and sets the session cookie.',
    refuses: [SIGN_IN_REFUSED, SIGN_IN_THROTTLED],
  })
  async signIn(
    @Body() { username, password }: SignIn,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { accountId, secret } = await this.sessions.signIn(username, password, request.ip);
    giveCookie(reply, secret, this.env.publicUrl);
    return this.queries.view(accountId, 0);
  }

  @Get()
  @SignedIn()
  @BeforePasswordChange()
  @Answers(SessionView, { about: 'Who is signed in, and what they may do.' })
  read(@Who() actor: Actor): Promise<SessionView> {
    return this.queries.view(actor.id, actor.elevatedUntil);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @Answers(null, { about: 'Signs out.', refuses: [SESSION_ONLY] })
  async signOut(
    @Who() actor: Actor,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(callerOf(actor, request));
    takeCookie(reply, this.env.publicUrl);
  }

  @Post('confirm')
  @HttpCode(200)
  @SignedIn()
  @Answers(SessionView, {
    about: 'The password again: for some minutes the session may change accounts.',
    refuses: [SESSION_ONLY, PASSWORD_WRONG, SIGN_IN_THROTTLED],
  })
  async confirm(
    @Who() actor: Actor,
    @Req() request: SignedInRequest,
    @Body() body: ConfirmPassword,
  ): Promise<SessionView> {
    const elevatedUntil = await this.sessions.confirm(callerOf(actor, request), body.password);
    return this.queries.view(actor.id, elevatedUntil);
  }

  @Post('password')
  @HttpCode(200)
  @SignedIn()
  @BeforePasswordChange()
  @Answers(SessionView, {
    about: 'Changes the own password and ends all other sessions.',
    refuses: [SESSION_ONLY, PASSWORD_WRONG, PASSWORD_WEAK, SIGN_IN_THROTTLED],
  })
  async changePassword(
    @Who() actor: Actor,
    @Req() request: SignedInRequest,
    @Body() { current, next }: ChangePassword,
  ): Promise<SessionView> {
    await this.sessions.changePassword(callerOf(actor, request), current, next);
    return this.queries.view(actor.id, actor.elevatedUntil);
  }
}

function callerOf(actor: Actor, { credential = '', ip }: SignedInRequest): Caller {
  return { actor, credential, address: ip };
}
