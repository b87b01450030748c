import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SESSION_ONLY } from '../../src/accounts/access/access.guard';
import { giveCookie } from '../../src/accounts/sessions/session.cookie';
import { SessionView } from '../../src/accounts/sessions/session.dto';
import { SessionQueries } from '../../src/accounts/sessions/session.queries';
import { SignedIn, Who } from '../../src/platform/http/access';
import type { Actor, SignedInRequest } from '../../src/platform/http/access';
import { Answers } from '../../src/platform/http/answers';
import { ENV } from '../../src/platform/tokens';
import type { Env } from '../../src/platform/tokens';
import { DEMO_UNKNOWN_PERSON, DemoCast } from './demo.cast';
import { DemoMoment, DemoState, SwitchPerson } from './demo.dto';
import { DemoService } from './demo.service';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly demo: DemoService,
    private readonly cast: DemoCast,
    private readonly sessions: SessionQueries,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get()
  @SignedIn()
  @Answers(DemoState, { about: 'What the clock of the demo shows, and who is in it.' })
  async state(): Promise<DemoState> {
    return { demo: true, ...this.demo.moment(), people: await this.cast.people() };
  }

  @Post('next-day')
  @HttpCode(200)
  @SignedIn()
  @Answers(DemoMoment, {
    about: 'Goes on to the next instant at which something falls due, else to the next working morning.',
  })
  nextDay(): Promise<DemoMoment> {
    return this.demo.goOn();
  }

  @Post('switch')
  @HttpCode(200)
  @SignedIn()
  @Answers(SessionView, {
    about: 'Goes on as somebody else: ends this session and sets the cookie of a new one.',
    refuses: [SESSION_ONLY, DEMO_UNKNOWN_PERSON],
  })
  async switch(
    @Who() actor: Actor,
    @Req() { credential = '', ip }: SignedInRequest,
    @Body() { username }: SwitchPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { accountId, secret } = await this.cast.become({ actor, credential, address: ip }, username);
    giveCookie(reply, secret, this.env.publicUrl);
    return this.sessions.view(accountId, 0);
  }
}
