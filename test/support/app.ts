import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CreateAccount } from '../../src/accounts/people/account.dto';
import { AccountsService } from '../../src/accounts/people/accounts.service';
import { Passwords } from '../../src/accounts/passwords/passwords';
import { SessionsService } from '../../src/accounts/sessions/sessions.service';
import { createApp } from '../../src/app';
import { ShiftedClock, SystemClock, instantOf } from '../../src/platform/clock';
import { runInContext } from '../../src/platform/context';
import { Transactor } from '../../src/platform/database/transactor';
import { Env, readEnv } from '../../src/platform/env';
import { Settings } from '../../src/platform/settings';
import { Client } from './client';

export interface TestApp {
  url: string;
  app: NestFastifyApplication;
  env: Env;
  clock: ShiftedClock;
  /** Nobody, or whoever holds the credential. */
  client(credential?: { session?: string; token?: string }): Client;
  /** Moves the clock; sessions come along, as if everybody had kept working. */
  forward(ms: number): Promise<void>;
  close(): Promise<void>;
}

export interface TestOptions {
  env?: Partial<Env>;
  /** Replaces settings of service.yaml, by section. */
  settings?: Record<string, object>;
  /** The district's day and time at start; the clock runs on from there. */
  at?: [day: string, time: string];
}

/** The whole application on a port of its own, with an empty database that vanishes afterwards. */
export async function startApp({
  env: more = {},
  settings = {},
  at = ['2023-03-10', '09:00'],
}: TestOptions = {}): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidu-'));
  const env: Env = { ...readEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }), ...more };
  const system = new SystemClock(env.timeZone);
  const clock = new ShiftedClock(system, instantOf(env.timeZone, ...at) - system.now());
  const plenty = { rates: { signedIn: 1_000_000, anonymous: 1_000_000 } };
  const app = await createApp({ env, clock, settings: Settings.load({ ...plenty, ...settings }) });
  await app.listen(0, env.host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    app,
    env,
    clock,
    client: (credential) => new Client(url, credential),
    forward: async (ms) => {
      clock.shiftBy(ms);
      await app
        .get(Transactor)
        .run((tx) =>
          tx.write('UPDATE session SET createdAt = createdAt + :ms, touchedAt = touchedAt + :ms', { ms }),
        );
    },
    close: async () => {
      await app.close();
      if (env.dataDir === dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type SeededClient = Client & { id: string; username: string; name: string };
export type Seed = Partial<CreateAccount> & {
  roles: CreateAccount['roles'];
  /** Only for tests that sign in; it costs a slow hash. */
  password?: string;
  /** As if the password had just been confirmed again. */
  elevated?: boolean;
};

let seeded = 0;

/** Somebody of that role, already signed in. */
export async function seedAccount(
  { app, clock, client }: TestApp,
  { password, elevated, ...seed }: Seed,
): Promise<SeededClient> {
  seeded += 1;
  const username = seed.username ?? `${seed.roles[0]}${seeded}`;
  const name = seed.name ?? `测试${seeded}`;
  const passwordHash = password === undefined ? null : await app.get(Passwords).hash(password);
  const { id, session } = await runInContext({ requestId: 'test' }, () =>
    app.get(Transactor).run(async (tx) => {
      const id = await app.get(AccountsService).add(tx, { ...seed, username, name }, passwordHash, false);
      const session = await app.get(SessionsService).open(tx, id);
      const elevatedUntil = clock.now() + 3_600_000;
      if (elevated)
        await tx.write('UPDATE session SET elevatedUntil = :elevatedUntil WHERE accountId = :id', {
          elevatedUntil,
          id,
        });
      return { id, session };
    }),
  );
  return Object.assign(client({ session }), { id, username, name });
}
