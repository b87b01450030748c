import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, errorKind } from '../../platform/errors';
import { newId, newSecret } from '../../platform/ids';
import { Account } from '../people/account.entity';
import { isEnabled } from '../people/account.rules';
import { isoOrNull } from '../people/account.rows';
import { ApiToken } from './api-token.entity';
import { hashOfSecret } from '../sessions/secrets';
import type { IssueToken, IssuedToken, TokenList, TokenView } from './token.dto';

export const ACCOUNT_DISABLED = errorKind(
  'ACCOUNT.DISABLED',
  422,
  '账号已停用，请先启用。',
  'The account is disabled; enable it first.',
);

@Injectable()
export class TokensService {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The secret is in this answer and nowhere else. */
  issue(accountId: string, { name, expiresOn = null }: IssueToken): Promise<IssuedToken> {
    // The prefix lets scanners of code and logs recognise a leaked one.
    const secret = `tidu_${newSecret()}`;
    return this.transactor.run(async (tx) => {
      const account = await tx.lock(Account, { id: accountId });
      if (!account) throw new Refusal(NOT_FOUND);
      if (!isEnabled(account, this.clock.today())) throw new Refusal(ACCOUNT_DISABLED);
      const token: ApiToken = {
        id: newId(),
        hash: hashOfSecret(secret),
        accountId,
        name,
        createdAt: this.clock.now(),
        expiresOn,
        revokedAt: null,
        lastUsedAt: null,
      };
      await tx.insert(ApiToken, token);
      const after = { accountId, name, expiresOn };
      await this.audit.record(tx, { act: 'token.issued', subject: 'token', subjectId: token.id, after });
      return { secret, token: viewOf(token) };
    });
  }

  async list(accountId: string): Promise<TokenList> {
    if (!(await this.reads.one(Account, { id: accountId }))) throw new Refusal(NOT_FOUND);
    const tokens = await this.reads.find(ApiToken, { accountId }, 'ORDER BY id');
    return { items: tokens.map(viewOf) };
  }

  revoke(accountId: string, id: string): Promise<void> {
    return this.transactor.run(async (tx) => {
      const token = await tx.lock(ApiToken, { id, accountId });
      if (!token) throw new Refusal(NOT_FOUND);
      if (token.revokedAt !== null) return;
      await tx.update(ApiToken, { id }, { revokedAt: this.clock.now() });
      await this.audit.record(tx, {
        act: 'token.revoked',
        subject: 'token',
        subjectId: id,
        before: { accountId, name: token.name },
      });
    });
  }

  /** With the account that is being disabled, whose entry in the audit covers them. */
  async revokeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.update(ApiToken, { accountId, revokedAt: null }, { revokedAt: this.clock.now() });
  }
}

function viewOf(token: ApiToken): TokenView {
  return {
    id: token.id,
    name: token.name,
    createdAt: new Date(token.createdAt).toISOString(),
    expiresOn: token.expiresOn,
    lastUsedAt: isoOrNull(token.lastUsedAt),
    revokedAt: isoOrNull(token.revokedAt),
  };
}
