import { RedisProcess } from '../support/redis-process';
import { environmentOf, startServer } from '../support/server-process';
import { readEnv } from '../../src/platform/env';
import { Scenario, Target, load } from './load';

const AWAY_SECONDS = 20;

/** Visits with follow-ups while Redis is there, and in the twenty seconds after it was killed; any refusal fails the bench. */
export async function redisAway(dataDir: string, cookie: string, scenario: Scenario): Promise<void> {
  if (!RedisProcess.installed()) return console.log('\nRedis away: left out, redis-server is not installed.');
  const redis = await RedisProcess.start();
  const server = await startServer(environmentOf(readEnv({ DATA_DIR: dataDir, REDIS_URL: redis.url })));
  try {
    const target: Target = { name: 'ours', url: server.url, headers: { cookie, 'x-tidu': '1' } };
    await load(target, scenario, 16, 1);
    const there = await load(target, scenario, 16, 5);
    await redis.stop();
    const away = await load(target, scenario, 16, AWAY_SECONDS);
    console.log(
      `\nvisit with follow-up, SQLite+Bull, 16 connections: p99 ${there.p99} ms with Redis, ${away.p99} ms in the`,
    );
    console.log(
      `${AWAY_SECONDS} s after it was killed (≤ 300), ${there.rate.toFixed(0)} and ${away.rate.toFixed(0)} answers a second, no refusal`,
    );
  } finally {
    await server.stop();
    await redis.stop();
  }
}
