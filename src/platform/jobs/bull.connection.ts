import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { Redis } from 'ioredis';
import type { Env } from '../env';

const COMMAND_MS = 2_000;
const RECONNECT_MS = 3_000;

export type ConnectionType = 'client' | 'subscriber' | 'bclient';

/** Bull asks for one connection of each type; none of them ever gives up, or workers would fall silent (bull#1972). */
export function connect(url: string, type: ConnectionType): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: null,
    enableReadyCheck: false,
    // After a refused connection ioredis waits this long for a close that has already been.
    disconnectTimeout: 200,
    retryStrategy: (times) => Math.min(times * 200, RECONNECT_MS),
    // The other two wait on purpose.
    ...(type === 'client' && { commandTimeout: COMMAND_MS }),
  });
}

/** Two databases on one Redis must not wake each other: the prefix names the database, without its credentials. */
export function queuePrefix(env: Env): string {
  const { host, pathname } = env.databaseUrl
    ? new URL(env.databaseUrl)
    : { host: hostname(), pathname: resolve(env.dataDir) };
  return `tidu-${createHash('sha256').update(`${host} ${pathname}`).digest('hex').slice(0, 16)}`;
}
