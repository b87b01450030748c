import { Injectable } from '@nestjs/common';
import { addDays, nextWorkingDay } from '../../src/platform/calendar.rules';
import { Calendar } from '../../src/platform/calendar.service';
import { ShiftedClock, instantOf } from '../../src/platform/clock';
import { JobQueries } from '../../src/platform/jobs/job.queries';
import { JobRunner } from '../../src/platform/jobs/job.runner';

/** Farther ahead nothing can be due: a reminder reaches ten years and a few days. */
const HORIZON_MS = 11 * 366 * 86_400_000;
const OFFICE_OPENS = '08:30';

/** The demo's clock, put forward. Nothing on the way is skipped: it stops wherever something falls due. */
@Injectable()
export class DemoTime {
  constructor(
    private readonly clock: ShiftedClock,
    private readonly calendar: Calendar,
    private readonly queries: JobQueries,
    private readonly runner: JobRunner,
  ) {}

  /** Never back: an instant that has gone by is now. */
  async goTo(instant: number): Promise<void> {
    for (;;) {
      await this.runner.drain();
      const [next] = await this.queries.dueWithin(instant - this.clock.now());
      if (!next || next.dueAt <= this.clock.now()) break;
      this.clock.shiftBy(next.dueAt - this.clock.now());
    }
    this.clock.shiftBy(Math.max(0, instant - this.clock.now()));
    await this.runner.drain();
  }

  at(day: string, time: string): number {
    return instantOf(this.clock.zone, day, time);
  }

  /** When the next thing falls due, else the next working morning. */
  async next(): Promise<number> {
    const now = this.clock.now();
    const ahead = await this.queries.dueWithin(HORIZON_MS);
    return ahead.find(({ dueAt }) => dueAt > now)?.dueAt ?? (await this.nextMorning());
  }

  private async nextMorning(): Promise<number> {
    const { day } = nextWorkingDay(await this.calendar.years(), addDays(this.clock.today(), 1));
    return this.at(day, OFFICE_OPENS);
  }
}
