import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../src/platform/http/access';
import { Answers } from '../../src/platform/http/answers';
import { DayField, FlagField, InstantField } from '../../src/platform/http/fields';
import { DemoService } from './demo.service';

export class DemoMoment {
  @InstantField() now: string;
  @DayField() day: string;
}

export class DemoState extends DemoMoment {
  @FlagField({ about: 'Always true: a real district has no such route.' }) demo: true;
}

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get()
  @SignedIn()
  @Answers(DemoState, { about: 'What the clock of the demo shows.' })
  state(): DemoState {
    return { demo: true, ...this.demo.moment() };
  }

  @Post('next-day')
  @HttpCode(200)
  @SignedIn()
  @Answers(DemoMoment, {
    about: 'Goes on to the next instant at which something falls due, else to the next working morning.',
  })
  nextDay(): Promise<DemoMoment> {
    return this.demo.goOn();
  }
}
