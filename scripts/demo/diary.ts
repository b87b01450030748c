import type { DemoTime } from './demo.time';
import { together } from './stage';

export type Act = () => Promise<unknown>;

/** What is going to happen in the demo's year, by day and time. What shares a minute is done together. */
export class Diary {
  private readonly pages = new Map<string, Act[]>();

  note(day: string, time: string, act: Act): void {
    const moment = `${day} ${time}`;
    const page = this.pages.get(moment);
    if (page) page.push(act);
    else this.pages.set(moment, [act]);
  }

  async live(time: DemoTime): Promise<void> {
    for (const moment of [...this.pages.keys()].sort()) {
      const [day, hour] = moment.split(' ');
      await time.goTo(time.at(day, hour));
      await together(this.pages.get(moment) ?? [], (act) => act());
    }
  }
}
