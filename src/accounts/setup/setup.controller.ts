import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { ENV } from '../../platform/tokens';
import type { Env } from '../../platform/tokens';
import { PASSWORD_WEAK } from '../passwords/password.policy';
import { giveCookie } from '../sessions/session.cookie';
import { SessionView } from '../sessions/session.dto';
import { SessionQueries } from '../sessions/session.queries';
import { SetUp, SetUpState } from './setup.dto';
import { SETUP_CLOSED, SETUP_LINK_INVALID, SetupService } from './setup.service';

@ApiTags('setup')
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly queries: SessionQueries,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get()
  @Public()
  @Answers(SetUpState, { about: 'Whether the first account is still to be made.' })
  async state(): Promise<SetUpState> {
    return { open: await this.setup.isOpen() };
  }

  @Post()
  @HttpCode(201)
  @Public()
  @Answers(SessionView, {
    status: 201,
    about: 'Makes the first account with the secret of the printed link, and signs it in.',
    refuses: [SETUP_CLOSED, SETUP_LINK_INVALID, PASSWORD_WEAK],
  })
  async create(@Body() body: SetUp, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const { accountId, secret } = await this.setup.setUp(body);
    giveCookie(reply, secret, this.env.publicUrl);
    return this.queries.view(accountId, 0);
  }
}
