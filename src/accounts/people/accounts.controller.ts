import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers, PageOf, pageOf } from '../../platform/http/answers';
import { IdPipe } from '../../platform/http/input.pipe';
import { SESSION_CONFIRM_NEEDED, SESSION_ONLY } from '../access/access.guard';
import {
  AccountQuery,
  AccountView,
  AmendAccount,
  CreateAccount,
  CreatedAccount,
  OneTimePassword,
} from './account.dto';
import { AccountsQueries } from './accounts.queries';
import { AccountsService, LAST_ADMIN, USERNAME_TAKEN } from './accounts.service';
import { Elevated } from '../access/marks';
import { IssueToken, IssuedToken, TokenList } from '../tokens/token.dto';
import { ACCOUNT_DISABLED, TokensService } from '../tokens/tokens.service';

const CONFIRM = [SESSION_CONFIRM_NEEDED, SESSION_ONLY];

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
    private readonly tokens: TokensService,
  ) {}

  @Get()
  @Permit('account.read')
  @Answers(pageOf(AccountView), { about: 'The staff by name.' })
  list(@Who() actor: Actor, @Query() query: AccountQuery): Promise<PageOf<AccountView>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Permit('account.read')
  @Answers(AccountView, { refuses: [NOT_FOUND] })
  read(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<AccountView> {
    return this.queries.view(actor, id);
  }

  /** Not replayable: the password in the answer must not be had twice. */
  @Post()
  @Permit('account.manage')
  @Elevated()
  @Answers(CreatedAccount, { status: 201, refuses: [USERNAME_TAKEN, ...CONFIRM] })
  async create(@Who() actor: Actor, @Body() body: CreateAccount): Promise<CreatedAccount> {
    const { id, password } = await this.accounts.create(body);
    return { account: await this.queries.view(actor, id), password };
  }

  @Patch(':id')
  @Permit('account.manage')
  @Elevated()
  @Answers(AccountView, { refuses: [NOT_FOUND, STALE, LAST_ADMIN, ...CONFIRM] })
  async amend(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: AmendAccount,
  ): Promise<AccountView> {
    await this.accounts.amend(id, body);
    return this.queries.view(actor, id);
  }

  @Post(':id/password')
  @Permit('account.manage')
  @Elevated()
  @Answers(OneTimePassword, {
    status: 201,
    about: 'A new one for somebody who forgot theirs.',
    refuses: [NOT_FOUND, ...CONFIRM],
  })
  async resetPassword(@Param('id', IdPipe) id: string): Promise<OneTimePassword> {
    return { password: await this.accounts.resetPassword(id) };
  }

  @Get(':id/tokens')
  @Permit('token.issue')
  @Answers(TokenList, { refuses: [NOT_FOUND] })
  listTokens(@Param('id', IdPipe) id: string): Promise<TokenList> {
    return this.tokens.list(id);
  }

  @Post(':id/tokens')
  @Permit('token.issue')
  @Elevated()
  @Answers(IssuedToken, { status: 201, refuses: [NOT_FOUND, ACCOUNT_DISABLED, ...CONFIRM] })
  issueToken(@Param('id', IdPipe) id: string, @Body() body: IssueToken): Promise<IssuedToken> {
    return this.tokens.issue(id, body);
  }

  @Delete(':id/tokens/:tokenId')
  @HttpCode(204)
  @Permit('token.issue')
  @Elevated()
  @Answers(null, { about: 'Revokes it at once.', refuses: [NOT_FOUND, ...CONFIRM] })
  revokeToken(@Param('id', IdPipe) id: string, @Param('tokenId', IdPipe) tokenId: string): Promise<void> {
    return this.tokens.revoke(id, tokenId);
  }
}
