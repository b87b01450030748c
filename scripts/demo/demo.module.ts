import { DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '../../src/accounts/accounts.module';
import { AccountsService } from '../../src/accounts/people/accounts.service';
import { ShiftedClock } from '../../src/platform/clock';
import { DemoFounder } from './accounts';
import { DemoCast } from './demo.cast';
import { DemoController } from './demo.controller';
import { DemoService } from './demo.service';
import { DemoTime } from './demo.time';

/** What only the demo has: a clock that can be put forward, also over HTTP. Nothing under src/ knows it. */
@Module({})
export class DemoModule {
  static of(clock: ShiftedClock, password: string): DynamicModule {
    const founder = {
      provide: DemoFounder,
      inject: [AccountsService],
      useFactory: (accounts: AccountsService) => new DemoFounder(accounts, password),
    };
    return {
      module: DemoModule,
      imports: [AccountsModule],
      controllers: [DemoController],
      providers: [{ provide: ShiftedClock, useValue: clock }, DemoTime, DemoService, DemoCast, founder],
    };
  }
}
