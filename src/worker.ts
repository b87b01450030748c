import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { SystemClock } from './platform/clock';
import { ConfigError, EX_CONFIG, readEnv } from './platform/env';
import { NestLogger, createPino } from './platform/logging';
import { Settings } from './platform/settings';
import { stopOnSignal } from './platform/stop';

/** A process that only runs jobs, beside as many servers as wanted. SQLite has room for one process, so PostgreSQL only. */
async function main(): Promise<void> {
  const env = readEnv();
  if (!env.databaseUrl)
    throw new ConfigError('A worker needs DATABASE_URL: on SQLite the server runs the jobs itself.');
  const logger = new NestLogger(createPino(env.logLevel));
  const root = AppModule.of(env, new SystemClock(env.timeZone), Settings.load());
  stopOnSignal(await NestFactory.createApplicationContext(root, { logger, abortOnError: false }));
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
});
