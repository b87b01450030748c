import { DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { AuditModule } from './audit/audit.module';
import { EnterprisesModule } from './enterprises/enterprises.module';
import type { Clock } from './platform/clock';
import type { Env } from './platform/env';
import { PlatformModule } from './platform/platform.module';
import type { Settings } from './platform/settings';
import { RemindersModule } from './reminders/reminders.module';
import { VisitsModule } from './visits/visits.module';

/** The house: each room may import only those above it in this list. */
@Module({})
export class AppModule {
  static of(env: Env, clock: Clock, settings: Settings, extra: DynamicModule[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(env, clock, settings),
        AuditModule,
        AccountsModule,
        EnterprisesModule,
        RemindersModule,
        VisitsModule,
        ...extra,
      ],
    };
  }
}
