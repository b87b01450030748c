import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { NOT_FOUND, Refusal, STALE, errorKind } from '../../platform/errors';
import { invalidField } from '../../platform/http/input.pipe';
import { newId } from '../../platform/ids';
import { JobsService } from '../../platform/jobs/jobs.service';
import { AmendAccount, CreateAccount } from './account.dto';
import { Account } from './account.entity';
import { accountDisabled } from './account.jobs';
import { isLastingAdmin, leavesAt } from './account.rules';
import { insistOnPassword } from '../passwords/password.policy';
import { Passwords } from '../passwords/passwords';
import { oneTimePassword } from '../sessions/secrets';
import { SessionsService } from '../sessions/sessions.service';
import { TokensService } from '../tokens/tokens.service';
import { Unit } from './unit.entity';

export const USERNAME_TAKEN = errorKind(
  'ACCOUNT.USERNAME_TAKEN',
  409,
  '用户名已被使用，请换一个。',
  'Somebody has this username; choose another.',
);
export const LAST_ADMIN = errorKind(
  'ACCOUNT.LAST_ADMIN',
  422,
  '这是最后一个长期有效的管理员账号，请先指定另一位管理员。',
  'This is the last lasting administrator; make somebody else one first.',
);

@Injectable()
export class AccountsService {
  constructor(
    private readonly transactor: Transactor,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
  ) {}

  /** With a password of its owner's choice (set-up, demo), or else with one made here, to be shown once and changed. */
  async create(input: CreateAccount, chosen?: string): Promise<{ id: string; password: string }> {
    const username = input.username.toLowerCase();
    if (chosen !== undefined) insistOnPassword(chosen, { username }, 'password');
    const password = chosen ?? oneTimePassword();
    const passwordHash = await this.passwords.hash(password);
    const id = await this.transactor.run((tx) => this.add(tx, input, passwordHash, chosen === undefined));
    return { id, password };
  }

  async add(
    tx: Tx,
    input: CreateAccount,
    passwordHash: string | null,
    mustChangePassword: boolean,
  ): Promise<string> {
    const username = input.username.toLowerCase();
    if (await tx.one(Account, { username })) throw new Refusal(USERNAME_TAKEN);
    const unitId = await knownUnit(tx, input.unitId ?? null);
    const account: Account = {
      id: newId(),
      username,
      name: input.name,
      unitId,
      roles: [...new Set(input.roles)],
      townships: [...new Set(input.townships)],
      platforms: [...new Set(input.platforms)],
      passwordHash,
      mustChangePassword: mustChangePassword ? 1 : 0,
      disabledAt: null,
      endsOn: input.endsOn ?? null,
      version: 1,
      createdAt: this.clock.now(),
    };
    await tx.insert(Account, account);
    await this.audit.record(tx, {
      act: 'account.created',
      subject: 'account',
      subjectId: account.id,
      after: shown(account),
    });
    await this.planLeaving(tx, { ...account, endsOn: null }, account);
    return account.id;
  }

  amend(id: string, { version, disabled, ...input }: AmendAccount): Promise<void> {
    return this.transactor.run(async (tx) => {
      const admins = await lockAdmins(tx);
      const before = await tx.lock(Account, { id });
      if (!before) throw new Refusal(NOT_FOUND);
      if (before.version !== version) throw new Refusal(STALE, { facts: { version: before.version } });
      const now = this.clock.now();
      const after: Account = { ...before, ...given(input), version: version + 1 };
      after.unitId = await knownUnit(tx, after.unitId);
      if (disabled !== undefined) after.disabledAt = disabled ? (before.disabledAt ?? now) : null;
      const others = admins.filter((admin) => admin.id !== id);
      if (isLastingAdmin(before) && !isLastingAdmin(after) && !others.some(isLastingAdmin))
        throw new Refusal(LAST_ADMIN);

      await tx.update(Account, { id, version }, after);
      const act = await this.followUp(tx, before, after);
      await this.audit.record(tx, {
        act,
        subject: 'account',
        subjectId: id,
        before: shown(before),
        after: shown(after),
      });
    });
  }

  /** Who may no longer come in is out at once. */
  private async followUp(tx: Tx, before: Account, after: Account): Promise<string> {
    await this.planLeaving(tx, before, after);
    if ((before.disabledAt === null) === (after.disabledAt === null)) return 'account.amended';
    if (after.disabledAt === null) return 'account.enabled';
    await this.sessions.endAll(tx, after.id);
    await this.tokens.revokeAll(tx, after.id);
    return 'account.disabled';
  }

  /** What they had promised passes to others by a job, which waits for the end of their last day if they have one. */
  private async planLeaving(tx: Tx, before: Account, after: Account): Promise<void> {
    const now = this.clock.now();
    const [was, is] = [before, after].map((each) => leavesAt(each, this.clock.zone, now));
    if (is === was) return;
    const { id } = after;
    if (is === null) await this.jobs.cancel(tx, accountDisabled, id);
    else await this.jobs.schedule(tx, accountDisabled, { key: id, payload: { accountId: id }, dueAt: is });
  }

  /** For somebody who forgot theirs: a new one, shown once. */
  async resetPassword(id: string): Promise<string> {
    const password = oneTimePassword();
    const passwordHash = await this.passwords.hash(password);
    await this.transactor.run(async (tx) => {
      const account = await tx.lock(Account, { id });
      if (!account) throw new Refusal(NOT_FOUND);
      await tx.update(Account, { id }, { passwordHash, mustChangePassword: 1, version: account.version + 1 });
      await this.sessions.endAll(tx, id);
      await this.audit.record(tx, { act: 'account.password-reset', subject: 'account', subjectId: id });
    });
    return password;
  }
}

type AdminRow = Pick<Account, 'id' | 'disabledAt' | 'endsOn' | 'roles'>;

/** All of them, in one order: two administrators who dismiss each other at once are looked at one after the other. */
async function lockAdmins(tx: Tx): Promise<AdminRow[]> {
  const forUpdate = tx.dialect === 'postgres' ? 'FOR UPDATE' : '';
  const rows = await tx.all<Omit<AdminRow, 'roles'>>(
    `SELECT id, disabledAt, endsOn FROM account WHERE roles LIKE '%"admin"%' ORDER BY id ${forUpdate}`,
  );
  return rows.map((row) => ({ ...row, roles: ['admin'] }));
}

async function knownUnit(tx: Tx, unitId: string | null): Promise<string | null> {
  if (unitId !== null && !(await tx.one(Unit, { id: unitId }))) {
    throw invalidField('unitId', 'UNIT.UNKNOWN', '没有这个单位 / there is no such unit');
  }
  return unitId;
}

function given<T extends object>(input: T): Partial<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What the audit may keep: never the password's hash. */
function shown({
  username,
  name,
  unitId,
  roles,
  townships,
  platforms,
  disabledAt,
  endsOn,
}: Account): Record<string, unknown> {
  return { username, name, unitId, roles, townships, platforms, disabledAt, endsOn };
}
