import { DynamicModule, Module } from '@nestjs/common';
import { ShiftedClock } from '../../src/platform/clock';
import { DemoController } from './demo.controller';
import { DemoService } from './demo.service';
import { DemoTime } from './demo.time';

/** What only the demo has: a clock that can be put forward, also over HTTP. Nothing under src/ knows it. */
@Module({})
export class DemoModule {
  static of(clock: ShiftedClock): DynamicModule {
    return {
      module: DemoModule,
      controllers: [DemoController],
      providers: [{ provide: ShiftedClock, useValue: clock }, DemoTime, DemoService],
    };
  }
}
