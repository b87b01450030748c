import { Injectable } from '@nestjs/common';
import { ShiftedClock } from '../../src/platform/clock';
import { Transactor } from '../../src/platform/database/transactor';
import { Extras } from '../../src/platform/extras';
import { DemoTime } from './demo.time';

@Injectable()
export class DemoService {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: ShiftedClock,
    private readonly time: DemoTime,
    private readonly transactor: Transactor,
    extras: Extras,
  ) {
    extras.add('demo');
  }

  moment(): { now: string; day: string } {
    return { now: new Date(this.clock.now()).toISOString(), day: this.clock.today() };
  }

  /** Two who press the button at once go on twice, one after the other. */
  goOn(): Promise<{ now: string; day: string }> {
    const turn = this.turn.then(async () => {
      const next = await this.time.next();
      await this.takeSessionsAlong(next - this.clock.now());
      await this.time.goTo(next);
      return this.moment();
    });
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  /** Before the clock moves: whoever is signed in has been away for a moment, not for days. */
  private takeSessionsAlong(by: number): Promise<number> {
    return this.transactor.run((tx) =>
      tx.write(
        'UPDATE session SET createdAt = createdAt + :by, touchedAt = touchedAt + :by WHERE endedAt IS NULL',
        { by },
      ),
    );
  }
}
