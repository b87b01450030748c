import type { INestApplicationContext } from '@nestjs/common';
import { Calendar } from '../../src/platform/calendar.service';
import { DemoFounder } from './accounts';
import { DemoTime } from './demo.time';
import { Diary } from './diary';
import { registerFirms } from './enterprises';
import { inventedFirms } from './firms';
import { setReminders } from './reminders';
import { publishRosters } from './rosters';
import { Stage } from './stage';
import { logVisits } from './visits';
import { DemoYear, OPENING } from './year';

/**
 * Plays a year in an invented district, from an empty database to the morning on which the demo opens: everything is
 * done by somebody, through the services, on its day. `size` is the number of firms; the rest follows from it.
 * Titles get their file here once there is a ladder.
 */
export async function buildDistrict(app: INestApplicationContext, size: number): Promise<void> {
  const stage = new Stage(app);
  const time = stage.get(DemoTime);
  const year = new DemoYear(await stage.get(Calendar).years());
  const firms = inventedFirms(size, year);
  const diary = new Diary();

  await time.goTo(time.at(year.first, '08:45'));
  await stage.get(DemoFounder).appointPeople(stage);
  const ids = registerFirms(stage, diary, firms, year);
  publishRosters(stage, diary, firms, ids, year);
  logVisits(stage, diary, { firms, ids, year });
  setReminders(stage, diary, { ids, year });
  await diary.live(time);
  await time.goTo(time.at(OPENING.day, OPENING.time));
}
