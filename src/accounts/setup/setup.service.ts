import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Clock } from '../../platform/clock';
import { Reader } from '../../platform/database/reader';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Refusal, errorKind } from '../../platform/errors';
import { invalidField } from '../../platform/http/input.pipe';
import { newSecret } from '../../platform/ids';
import { ENV } from '../../platform/tokens';
import type { Env } from '../../platform/tokens';
import { AccountsService } from '../people/accounts.service';
import { insistOnPassword } from '../passwords/password.policy';
import { Passwords } from '../passwords/passwords';
import { hashOfSecret } from '../sessions/secrets';
import { SessionsService } from '../sessions/sessions.service';
import type { SetUp } from './setup.dto';
import { SetupLink, THE_SETUP_LINK } from './setup-link.entity';

export const SETUP_CLOSED = errorKind(
  'SETUP.CLOSED',
  410,
  '系统已完成初始设置，请直接登录。',
  'The first account exists already; sign in.',
);
export const SETUP_LINK_INVALID = errorKind(
  'SETUP.LINK_INVALID',
  404,
  '设置链接无效或已过期，重新启动服务可获得新链接。',
  'This set-up link is wrong or has expired; restart the server for a new one.',
);

const LINK_LIVES = 24 * 3_600_000;

/** The first account, made by whoever can read what the server prints: there is no password to begin with. */
@Injectable()
export class SetupService implements OnApplicationBootstrap {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly server: HttpAdapterHost,
    @Inject(ENV) private readonly env: Env,
  ) {}

  isOpen(reader: Reader = this.reads): Promise<boolean> {
    return reader.get('SELECT id FROM account LIMIT 1').then((row) => row === undefined);
  }

  /** A server prints the link for as long as it is needed: on the terminal, not in the log. A worker does not. */
  async onApplicationBootstrap(): Promise<void> {
    const isServer = Boolean(this.server.httpAdapter);
    if (!isServer || this.env.logLevel === 'silent') return;
    const link = await this.issueSetupLink();
    if (link) console.log(`Create the first account within 24 hours / 请在 24 小时内创建首个账号:\n${link}`);
  }

  /** A new link, which replaces any earlier one; undefined once there are accounts. */
  issueSetupLink(): Promise<string | undefined> {
    return this.transactor.run(async (tx) => {
      if (!(await this.isOpen(tx))) return undefined;
      const secret = newSecret();
      const issued = await tx.write(
        `INSERT INTO setup_link (id, hash, expiresAt, usedAt) VALUES (:id, :hash, :expiresAt, NULL)
         ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, expiresAt = excluded.expiresAt WHERE setup_link.usedAt IS NULL`,
        { id: THE_SETUP_LINK, hash: hashOfSecret(secret), expiresAt: this.clock.now() + LINK_LIVES },
      );
      // After the fragment sign a secret stays in the browser: it reaches no proxy's log.
      return issued === 1 ? `${this.env.publicUrl}/setup#${secret}` : undefined;
    });
  }

  async setUp({ secret, password, ...person }: SetUp): Promise<{ accountId: string; secret: string }> {
    const hash = hashOfSecret(secret);
    await this.refuseUnless(this.reads, hash);
    if (!person.roles.includes('admin')) {
      throw invalidField(
        'roles',
        'SETUP.ADMIN',
        '首个账号必须包含管理员角色 / the first account must be an administrator',
      );
    }
    insistOnPassword(password, { username: person.username }, 'password');
    const passwordHash = await this.passwords.hash(password);
    return this.transactor.run(async (tx) => {
      const now = this.clock.now();
      const won = await tx.update(SetupLink, { id: THE_SETUP_LINK, hash, usedAt: null }, { usedAt: now });
      if (won !== 1) throw new Refusal(SETUP_CLOSED);
      await this.refuseUnless(tx, hash);
      const accountId = await this.accounts.add(tx, person, passwordHash, false);
      return { accountId, secret: await this.sessions.open(tx, accountId) };
    });
  }

  private async refuseUnless(reader: Reader, hash: string): Promise<void> {
    if (!(await this.isOpen(reader))) throw new Refusal(SETUP_CLOSED);
    const link = await reader.one(SetupLink, { id: THE_SETUP_LINK, hash });
    if (!link || link.expiresAt <= this.clock.now()) throw new Refusal(SETUP_LINK_INVALID);
  }
}
