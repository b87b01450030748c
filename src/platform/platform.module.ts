import { DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarDay, CalendarYear } from './calendar.entity';
import { Calendar } from './calendar.service';
import { Clock } from './clock';
import { DatabaseModule } from './database/database.module';
import type { Env } from './env';
import { Extras } from './extras';
import { HealthController } from './http/health.controller';
import { Idempotency } from './http/idempotency.entity';
import { Metrics } from './http/metrics';
import { ProblemFilter } from './http/problem.filter';
import { JobsModule } from './jobs/jobs.module';
import { Settings } from './settings';
import { SettingsController } from './settings.controller';
import { ENV } from './tokens';

/** What every room stands on. Imported once, by the application. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(env: Env, clock: Clock, settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        Values.of(env, clock, settings),
        DatabaseModule,
        TypeOrmModule.forFeature([Idempotency, CalendarDay, CalendarYear]),
        JobsModule,
      ],
      controllers: [HealthController, SettingsController],
      providers: [Calendar, Metrics, Extras, Logger, { provide: APP_FILTER, useClass: ProblemFilter }],
      exports: [Calendar, Metrics, Extras],
    };
  }
}

/** Settings, clock and environment, before anything that needs them. */
@Global()
@Module({})
class Values {
  static of(env: Env, clock: Clock, settings: Settings): DynamicModule {
    const providers = [
      { provide: ENV, useValue: env },
      { provide: Clock, useValue: clock },
      { provide: Settings, useValue: settings },
    ];
    return { module: Values, providers, exports: providers };
  }
}
