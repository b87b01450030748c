import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { Transactor } from '../../platform/database/transactor';
import type { Actor } from '../../platform/http/access';
import { isEnabled } from '../people/account.rules';
import { AccountSettings } from '../account.settings';
import { hashOfSecret } from '../sessions/secrets';

interface Row {
  credentialId: string;
  id: string;
  name: string;
  roles: string;
  townships: string;
  platforms: string;
  disabledAt: number | null;
  endsOn: string | null;
  mustChangePassword: number;
}

interface SessionRow extends Row {
  startedAt: number;
  touchedAt: number;
  elevatedUntil: number;
  endedAt: number | null;
}

interface TokenRow extends Row {
  expiresOn: string | null;
  revokedAt: number | null;
  lastUsedAt: number | null;
}

export interface Credential {
  actor: Actor;
  hash: string;
  mustChangePassword: boolean;
}

const ACCOUNT = `a.id AS id, a.name AS name, a.roles AS roles, a.townships AS townships, a.platforms AS platforms,
  a.disabledAt AS disabledAt, a.endsOn AS endsOn, a.mustChangePassword AS mustChangePassword`;
const BY_SESSION = `SELECT s.id AS credentialId, s.createdAt AS startedAt, s.touchedAt AS touchedAt,
  s.elevatedUntil AS elevatedUntil, s.endedAt AS endedAt, ${ACCOUNT}
  FROM session s JOIN account a ON a.id = s.accountId WHERE s.hash = :hash`;
const BY_TOKEN = `SELECT t.id AS credentialId, t.expiresOn AS expiresOn, t.revokedAt AS revokedAt,
  t.lastUsedAt AS lastUsedAt, ${ACCOUNT}
  FROM api_token t JOIN account a ON a.id = t.accountId WHERE t.hash = :hash`;

/** "Seen last" is a write, and so worth one a minute and no more. */
const TOUCH_EVERY = 60_000;

/** Whose session or token it is, asked with every request: one indexed read, nothing else in its way. */
@Injectable()
export class Credentials {
  private readonly touching = new Set<string>();

  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
  ) {}

  async ofSession(secret: string): Promise<Credential | undefined> {
    const hash = hashOfSecret(secret);
    const row = await this.reads.get<SessionRow>(BY_SESSION, { hash });
    const now = this.clock.now();
    if (!row || row.endedAt !== null || !this.isEnabled(row)) return undefined;
    if (now - row.touchedAt > this.settings.idleMs || now - row.startedAt > this.settings.absoluteMs)
      return undefined;
    this.touch('UPDATE session SET touchedAt = :now WHERE id = :id', row.credentialId, row.touchedAt, now);
    return credentialOf(row, hash, 'session', row.elevatedUntil);
  }

  async ofToken(secret: string): Promise<Credential | undefined> {
    const hash = hashOfSecret(secret);
    const row = await this.reads.get<TokenRow>(BY_TOKEN, { hash });
    if (!row || row.revokedAt !== null || !this.isEnabled(row)) return undefined;
    if (row.expiresOn !== null && row.expiresOn < this.clock.today()) return undefined;
    this.touch(
      'UPDATE api_token SET lastUsedAt = :now WHERE id = :id',
      row.credentialId,
      row.lastUsedAt ?? 0,
      this.clock.now(),
    );
    return credentialOf(row, hash, 'token', 0);
  }

  /** Few accounts have a last day, and to tell today's costs more than the rest of this. */
  private isEnabled(row: Row): boolean {
    return isEnabled(row, row.endsOn === null ? '' : this.clock.today());
  }

  /** Nobody waits for it, and if it fails the next request tries again. */
  private touch(sql: string, id: string, seen: number, now: number): void {
    if (now - seen < TOUCH_EVERY || this.touching.has(id)) return;
    this.touching.add(id);
    this.transactor
      .run((tx) => tx.write(sql, { id, now }))
      .catch(() => undefined)
      .finally(() => this.touching.delete(id));
  }
}

function credentialOf(row: Row, hash: string, via: Actor['via'], elevatedUntil: number): Credential {
  const { id, name } = row;
  const scope = { accountId: id, townships: textsOf(row.townships), platforms: textsOf(row.platforms) };
  const actor: Actor = { id, name, roles: textsOf(row.roles), scope, elevatedUntil, via };
  return { actor, hash, mustChangePassword: via === 'session' && row.mustChangePassword === 1 };
}

function textsOf(json: string): string[] {
  return json === '[]' ? [] : (JSON.parse(json) as string[]);
}
