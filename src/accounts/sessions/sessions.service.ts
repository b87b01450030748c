import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { currentContext } from '../../platform/context';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal, STALE, errorKind } from '../../platform/errors';
import { newId, newSecret } from '../../platform/ids';
import type { Actor } from '../../platform/http/access';
import { Account } from '../people/account.entity';
import { isEnabled } from '../people/account.rules';
import { AccountSettings } from '../account.settings';
import { SESSION_ONLY } from '../access/access.guard';
import { PasswordCheck } from '../passwords/password.check';
import { insistOnPassword } from '../passwords/password.policy';
import { Passwords } from '../passwords/passwords';
import { hashOfSecret } from './secrets';
import { Session } from './session.entity';

export const SIGN_IN_REFUSED = errorKind(
  'SIGN_IN.REFUSED',
  401,
  '用户名或密码不正确，或账号已停用。',
  'The username or password is wrong, or the account is disabled.',
);
export const PASSWORD_WRONG = errorKind(
  'PASSWORD.WRONG',
  422,
  '当前密码不正确，请重新输入。',
  'That is not your present password; type it again.',
);

/** Who asks, with which session, and from where. */
export interface Caller {
  actor: Actor;
  credential: string;
  address: string;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
    private readonly check: PasswordCheck,
    private readonly passwords: Passwords,
  ) {}

  async signIn(
    typed: string,
    password: string,
    address: string,
  ): Promise<{ accountId: string; secret: string }> {
    const username = typed.toLowerCase();
    const account = await this.reads.one(Account, { username });
    const right = await this.check.holds({ username, password, address, account });
    if (!right || !account) throw new Refusal(SIGN_IN_REFUSED);
    const secret = await this.transactor.run(async (tx) => {
      const present = await tx.lock(Account, { id: account.id });
      const same = present?.passwordHash === account.passwordHash;
      return same && isEnabled(present, this.clock.today()) ? this.open(tx, account.id) : undefined;
    });
    if (!secret) throw new Refusal(SIGN_IN_REFUSED);
    return { accountId: account.id, secret };
  }

  /** A new session; only its holder will ever know the secret. */
  async open(tx: Tx, accountId: string): Promise<string> {
    const work = currentContext();
    if (work) work.actorId = accountId;
    const secret = newSecret();
    const now = this.clock.now();
    await tx.write(
      'DELETE FROM session WHERE accountId = :accountId AND (endedAt IS NOT NULL OR createdAt < :before)',
      {
        accountId,
        before: now - this.settings.absoluteMs,
      },
    );
    const times = { createdAt: now, touchedAt: now, elevatedUntil: 0, endedAt: null };
    await tx.insert(Session, { id: newId(), hash: hashOfSecret(secret), accountId, ...times });
    await this.audit.record(tx, { act: 'session.opened', subject: 'account', subjectId: accountId });
    return secret;
  }

  async close({ actor, credential }: Caller): Promise<void> {
    insistOnSession(actor);
    await this.transactor.run(async (tx) => {
      const ended = await tx.update(
        Session,
        { hash: credential, endedAt: null },
        { endedAt: this.clock.now() },
      );
      if (ended === 1)
        await this.audit.record(tx, { act: 'session.closed', subject: 'account', subjectId: actor.id });
    });
  }

  /** All sessions of an account, or all but one. */
  async endAll(tx: Tx, accountId: string, exceptHash = ''): Promise<void> {
    await tx.write(
      'UPDATE session SET endedAt = :now WHERE accountId = :accountId AND endedAt IS NULL AND hash <> :exceptHash',
      {
        now: this.clock.now(),
        accountId,
        exceptHash,
      },
    );
  }

  /** Returns until when the session counts as confirmed. */
  async confirm(caller: Caller, password: string): Promise<number> {
    await this.verified(caller, password);
    const elevatedUntil = this.clock.now() + this.settings.elevatedMs;
    await this.transactor.run(async (tx) => {
      await tx.update(Session, { hash: caller.credential, endedAt: null }, { elevatedUntil });
      await this.audit.record(tx, {
        act: 'session.confirmed',
        subject: 'account',
        subjectId: caller.actor.id,
      });
    });
    return elevatedUntil;
  }

  async changePassword(caller: Caller, current: string, next: string): Promise<void> {
    const account = await this.verified(caller, current);
    insistOnPassword(next, { username: account.username, current });
    const passwordHash = await this.passwords.hash(next);
    await this.transactor.run(async (tx) => {
      const { id, version } = account;
      const changed = await tx.update(
        Account,
        { id, version },
        { passwordHash, mustChangePassword: 0, version: version + 1 },
      );
      if (changed !== 1) throw new Refusal(STALE);
      await this.endAll(tx, id, caller.credential);
      await this.audit.record(tx, { act: 'account.password-changed', subject: 'account', subjectId: id });
    });
  }

  private async verified({ actor, address }: Caller, password: string): Promise<Account> {
    insistOnSession(actor);
    const account = await this.reads.one(Account, { id: actor.id });
    const right =
      account && (await this.check.holds({ username: account.username, password, address, account }));
    if (!right) throw new Refusal(PASSWORD_WRONG);
    return account;
  }
}

function insistOnSession(actor: Actor): void {
  if (actor.via !== 'session') throw new Refusal(SESSION_ONLY);
}
