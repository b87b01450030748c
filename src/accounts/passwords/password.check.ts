import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import { Tx } from '../../platform/database/tx';
import { Refusal, errorKind } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { AccountSettings } from '../account.settings';
import { Passwords } from './passwords';
import { hashOfSecret } from '../sessions/secrets';
import { SignInThrottle } from './sign-in-throttle.entity';
import {
  FORGOTTEN_AFTER,
  Failures,
  addressGroup,
  afterAddressFailure,
  afterPairFailure,
  secondsToWait,
} from './throttle.rules';

export const SIGN_IN_THROTTLED = errorKind(
  'SIGN_IN.THROTTLED',
  429,
  '尝试次数过多，请稍后再试；忘记密码请联系管理员重置。',
  'Too many failed tries; wait, or have the administrator reset the password.',
);

/** A pair's tries go one after another; this many may stand in line. */
const MAX_IN_LINE = 10;

export interface Try {
  username: string;
  password: string;
  address: string;
  /** Undefined for a username that nobody has: it is tried all the same, and takes as long. */
  account?: { id: string; passwordHash: string | null };
}

/** The only place where a typed password is tried. It counts what fails, in the database, so that a restart forgives nothing. */
@Injectable()
export class PasswordCheck {
  private readonly lines = new Map<string, { tail: Promise<unknown>; length: number }>();

  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly passwords: Passwords,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
  ) {}

  /** Whether the password is the account's. Refuses without trying while the pair or the address must wait. */
  holds(attempt: Try): Promise<boolean> {
    const group = addressGroup(attempt.address);
    const pair = hashOfSecret(`pair ${attempt.username} ${group}`);
    const address = hashOfSecret(`address ${group}`);
    // Tries sent all at once would otherwise all pass before the first failure is counted.
    return this.inLine(pair, () => this.attempt(attempt, pair, address));
  }

  private async attempt(
    { account, password, address: ip }: Try,
    pair: string,
    address: string,
  ): Promise<boolean> {
    const seen = await this.reads.all<Failures & { key: string }>(
      'SELECT key, failures, since, lastAt, lockedUntil FROM sign_in_throttle WHERE key IN (:...keys)',
      { keys: [pair, address] },
    );
    const retryAfter = secondsToWait(seen, this.clock.now());
    if (retryAfter > 0) throw new Refusal(SIGN_IN_THROTTLED, { retryAfter });

    if (await this.passwords.holds(account?.passwordHash ?? null, password)) {
      if (seen.some(({ key }) => key === pair))
        await this.transactor.run((tx) => tx.delete(SignInThrottle, { key: pair }));
      return true;
    }
    await this.transactor.run(async (tx) => {
      const now = this.clock.now();
      await this.count(tx, pair, now, (before) => afterPairFailure(before, now, this.settings.pair));
      await this.count(tx, address, now, (before) => afterAddressFailure(before, now, this.settings.address));
      await tx.write('DELETE FROM sign_in_throttle WHERE lastAt < :before', {
        before: now - FORGOTTEN_AFTER,
      });
      const subjectId = account?.id ?? 'unknown';
      await this.audit.record(tx, {
        act: 'session.refused',
        subject: 'account',
        subjectId,
        after: { address: ip },
      });
    });
    return false;
  }

  private async count(
    tx: Tx,
    key: string,
    now: number,
    next: (before?: Failures) => Failures,
  ): Promise<void> {
    const inserted = await tx.write(
      `INSERT INTO sign_in_throttle (id, key, failures, since, lastAt, lockedUntil)
       VALUES (:id, :key, 0, :now, :now, 0) ON CONFLICT (key) DO NOTHING`,
      { id: newId(), key, now },
    );
    const row = await tx.lock(SignInThrottle, { key });
    await tx.update(SignInThrottle, { key }, { ...next(inserted === 1 ? undefined : row) });
  }

  private async inLine(key: string, work: () => Promise<boolean>): Promise<boolean> {
    const line = this.lines.get(key) ?? { tail: Promise.resolve(), length: 0 };
    if (line.length >= MAX_IN_LINE) throw new Refusal(SIGN_IN_THROTTLED, { retryAfter: 2 });
    line.length += 1;
    this.lines.set(key, line);
    const turn = line.tail.then(work);
    line.tail = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      line.length -= 1;
      if (line.length === 0) this.lines.delete(key);
    }
  }
}
