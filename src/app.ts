import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { Clock, SystemClock } from './platform/clock';
import { holdDataDir } from './platform/database/lock';
import type { Env } from './platform/env';
import { describeApi } from './platform/http/openapi';
import { createServer } from './platform/http/server';
import { NestLogger, createPino } from './platform/logging';
import { Settings } from './platform/settings';

export interface AppOptions {
  env: Env;
  /** Tests and the demo bring their own; a production start has no way to. */
  clock?: Clock;
  settings?: Settings;
  /** What the demo adds to the house. */
  extra?: DynamicModule[];
}

/** The whole application, migrated and ready to listen. `close()` drains it and lets go of the data folder. */
export async function createApp({
  env,
  clock,
  settings = Settings.load(),
  extra,
}: AppOptions): Promise<NestFastifyApplication> {
  const release = holdDataDir(env);
  let app: NestFastifyApplication | undefined;
  try {
    const logger = new NestLogger(createPino(env.logLevel));
    const root = AppModule.of(env, clock ?? new SystemClock(env.timeZone), settings, extra);
    app = await createServer(root, env, settings, logger);
    describeApi(app);
    await app.init();
    return onceClosed(app, release);
  } catch (error) {
    // What was opened on the way would keep the process alive.
    await app?.close().catch(() => undefined);
    release();
    throw error;
  }
}

/** Nest hands out a proxy that takes no assignments, so `close` is replaced by one more around it. */
function onceClosed(app: NestFastifyApplication, release: () => void): NestFastifyApplication {
  const close = async (): Promise<void> => {
    try {
      await app.close();
    } finally {
      release();
    }
  };
  return new Proxy(app, { get: (target, name) => (name === 'close' ? close : Reflect.get(target, name)) });
}
