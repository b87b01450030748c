import { Injectable } from '@nestjs/common';
import { isEnabled } from '../../src/accounts/people/account.rules';
import type { Role } from '../../src/accounts/access/roles';
import { Caller, SessionsService } from '../../src/accounts/sessions/sessions.service';
import { Clock } from '../../src/platform/clock';
import { Reader } from '../../src/platform/database/reader';
import { Reads } from '../../src/platform/database/reads';
import { Transactor } from '../../src/platform/database/transactor';
import { Refusal, errorKind } from '../../src/platform/errors';
import type { CastMember } from './demo.dto';
import { ADMIN, STAFF } from './people';

export const DEMO_UNKNOWN_PERSON = errorKind(
  'DEMO.UNKNOWN_PERSON',
  422,
  '演示区没有可以登录的这个人，请从名单中选择。',
  'Nobody of this name may sign in to the demo; choose somebody from its list.',
);

const USERNAMES = [...STAFF, ADMIN].filter(({ signsIn }) => signsIn).map(({ username }) => username);

interface Row {
  id: string;
  username: string;
  name: string;
  roles: string;
  disabledAt: number | null;
  endsOn: string | null;
}

/** Whoever looks at the demo may look at it through anybody's eyes, and need not type a password for it. */
@Injectable()
export class DemoCast {
  constructor(
    private readonly reads: Reads,
    private readonly transactor: Transactor,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  async people(): Promise<CastMember[]> {
    const rows = await this.present(this.reads);
    return rows.map(({ username, name, roles }) => ({ username, name, roles: JSON.parse(roles) as Role[] }));
  }

  become(caller: Caller, typed: string): Promise<{ accountId: string; secret: string }> {
    return this.transactor.run(async (tx) => {
      await this.sessions.close(caller);
      const person = (await this.present(tx)).find(({ username }) => username === typed.toLowerCase());
      if (!person) throw new Refusal(DEMO_UNKNOWN_PERSON);
      return { accountId: person.id, secret: await this.sessions.open(tx, person.id) };
    });
  }

  /** As they are now: the demo's administrator may have renamed or disabled somebody. */
  private async present(reader: Reader): Promise<Row[]> {
    const rows = await reader.all<Row>(
      'SELECT id, username, name, roles, disabledAt, endsOn FROM account WHERE username IN (:...usernames)',
      { usernames: USERNAMES },
    );
    return rows
      .filter((row) => isEnabled(row, this.clock.today()))
      .sort((a, b) => USERNAMES.indexOf(a.username) - USERNAMES.indexOf(b.username));
  }
}
