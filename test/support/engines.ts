import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { Env, readEnv } from '../../src/platform/env';
import { queuePrefix } from '../../src/platform/jobs/bull.connection';

export const TEST_DATABASE_URL =
  process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';
export const TEST_REDIS_URL = process.env.TEST_REDIS_URL || 'redis://127.0.0.1:6379';

/** A database of one's own and how to be rid of it. */
export interface Ground {
  readonly env: Env;
  drop(): Promise<void>;
}

export interface Pair {
  readonly name: 'SQLite+embedded' | 'SQLite+Bull' | 'PostgreSQL+Bull';
  readonly postgres: boolean;
  readonly bull: boolean;
  /** A fresh, empty database with the settings to open it; `more` are further environment variables. */
  prepare(more?: NodeJS.ProcessEnv): Promise<Ground>;
}

const PAIRS: Pair[] = [
  { name: 'SQLite+embedded', postgres: false, bull: false, prepare: (more) => sqliteGround({ ...more }) },
  {
    name: 'SQLite+Bull',
    postgres: false,
    bull: true,
    prepare: (more) => sqliteGround({ REDIS_URL: TEST_REDIS_URL, ...more }),
  },
  {
    name: 'PostgreSQL+Bull',
    postgres: true,
    bull: true,
    prepare: (more) => postgresGround({ REDIS_URL: TEST_REDIS_URL, ...more }),
  },
];

/**
 * The same tests on all three engine pairs. Pairs whose services do not answer are skipped with one line that says why;
 * with REQUIRE_SERVICES=1 that is a failure.
 */
export function onEachPair(
  about: string,
  tests: (pair: Pair) => void,
  wanted: (pair: Pair) => boolean = () => true,
): void {
  const missing = missingServices();
  const skipped: string[] = [];
  const reasons = new Set<string>();
  for (const pair of PAIRS.filter(wanted)) {
    const absent = [...(pair.bull ? missing.redis : []), ...(pair.postgres ? missing.postgres : [])];
    if (absent.length === 0) {
      describe(`${about} on ${pair.name}`, () => tests(pair));
    } else if (process.env.REQUIRE_SERVICES === '1') {
      test(`${about} on ${pair.name}`, () => {
        throw new Error(`REQUIRE_SERVICES=1, but ${absent.join(' and ')}`);
      });
    } else {
      skipped.push(pair.name);
      for (const reason of absent) reasons.add(reason);
      // A clone on a bare machine must pass; one line tells what was left out and why, and REQUIRE_SERVICES=1 forbids it.
      describe.skip(`${about} on ${pair.name}`, () => tests(pair));
    }
  }
  if (skipped.length > 0) {
    process.stderr.write(
      `${about}: skipped on ${skipped.join(' and ')}, because ${[...reasons].join(' and ')}.\n`,
    );
  }
}

interface Missing {
  postgres: string[];
  redis: string[];
}

let known: Missing | undefined;

function missingServices(): Missing {
  if (known) return known;
  const script = join(__dirname, 'answers.js');
  const answer = execFileSync(process.execPath, [script, TEST_DATABASE_URL, TEST_REDIS_URL], {
    encoding: 'utf8',
  });
  const { noPostgres, noRedis } = JSON.parse(answer) as { noPostgres: string | null; noRedis: string | null };
  known = {
    postgres:
      noPostgres === null
        ? []
        : [`no PostgreSQL answers at ${new URL(TEST_DATABASE_URL).host} (${noPostgres})`],
    redis: noRedis === null ? [] : [`no Redis answers at ${new URL(TEST_REDIS_URL).host} (${noRedis})`],
  };
  return known;
}

async function sqliteGround(vars: NodeJS.ProcessEnv): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-test-'));
  const env = readEnv({ DATA_DIR: folder, ...vars });
  return {
    env,
    async drop() {
      await forgetQueue(env);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function postgresGround(vars: NodeJS.ProcessEnv): Promise<Ground> {
  const name = `tidu_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${name}`;
  await administer(`CREATE DATABASE ${name}`);
  const env = readEnv({ DATABASE_URL: url.href, ...vars });
  return {
    env,
    async drop() {
      await forgetQueue(env);
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function administer(sql: string): Promise<void> {
  const client = new Client({ connectionString: TEST_DATABASE_URL });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Only where the tests' own Redis is meant: a test may point at one that is down. */
async function forgetQueue(env: Env): Promise<void> {
  if (env.redisUrl !== TEST_REDIS_URL) return;
  const redis = new Redis(TEST_REDIS_URL);
  const keys = await redis.keys(`${queuePrefix(env)}:*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}
