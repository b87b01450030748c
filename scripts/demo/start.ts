import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';
import { ShiftedClock, SystemClock, instantOf } from '../../src/platform/clock';
import type { Env } from '../../src/platform/env';
import type { Settings } from '../../src/platform/settings';
import { DemoModule } from './demo.module';
import { buildDistrict } from './district';
import { FIRST_DAY } from './year';

const BEFORE_OFFICE = '08:30';

export interface DemoOptions {
  /** Its `dataDir` is empty and will be thrown away. */
  env: Env;
  password: string;
  /** How many firms; the rest follows from it. */
  size: number;
  settings?: Settings;
}

/** The whole application with a year of invented work behind it, its clock at the morning on which the demo opens. */
export async function startDemo({
  env,
  password,
  size,
  settings,
}: DemoOptions): Promise<NestFastifyApplication> {
  const system = new SystemClock(env.timeZone);
  const clock = new ShiftedClock(system, instantOf(env.timeZone, FIRST_DAY, BEFORE_OFFICE) - system.now());
  const app = await createApp({ env, clock, settings, extra: [DemoModule.of(clock, password)] });
  await buildDistrict(app, size);
  return app;
}
