import { addDays, nextWorkingDay } from '../../src/platform/calendar.rules';
import { ReminderActs } from '../../src/reminders/inbox/reminder.acts';
import type { Diary } from './diary';
import type { FirmIds } from './enterprises';
import { OFFICERS } from './people';
import type { Stage } from './stage';
import { DemoYear, OPENING } from './year';

interface Note {
  readonly username: string;
  readonly madeOn: string;
  readonly day: string;
  readonly reason: string;
  readonly headsUp?: boolean;
  /** About the first firm of all. */
  readonly aboutFirst?: boolean;
  readonly then?: { on: string; act: 'done' | 'cancel' | 'snooze' };
}

/** What people remind themselves of. */
const NOTES: readonly Note[] = [
  { username: 'officer', madeOn: '2023-03-01', day: OPENING.day, reason: '报送2月走访情况汇总' },
  {
    username: 'officer',
    madeOn: '2023-03-02',
    day: '2023-03-06',
    reason: '电话确认座谈会参会名单',
    then: { on: '2023-03-06', act: 'snooze' },
  },
  { username: 'officer', madeOn: '2023-02-20', day: '2023-03-07', reason: '整理片区企业用工缺口清单' },
  {
    username: 'officer',
    madeOn: '2023-03-08',
    day: '2023-03-13',
    reason: '把数字化改造案例发给企业',
    headsUp: true,
    aboutFirst: true,
  },
  {
    username: 'officer',
    madeOn: '2023-03-06',
    day: '2023-04-17',
    reason: '提醒持有称号的企业4月30日前完成平台年度更新',
    headsUp: true,
  },
  {
    username: 'officer',
    madeOn: '2023-02-13',
    day: '2023-02-28',
    reason: '预约园区参观',
    then: { on: '2023-02-21', act: 'cancel' },
  },
  { username: 'manager', madeOn: '2023-03-03', day: OPENING.day, reason: '汇总3月上旬走访覆盖情况' },
  {
    username: 'manager',
    madeOn: '2023-03-03',
    day: '2023-03-20',
    reason: '筹备一季度服务专员例会',
    headsUp: true,
  },
  { username: 'clerk', madeOn: '2023-03-06', day: OPENING.day, reason: '核对上年度资助计划名单' },
  { username: 'approver', madeOn: '2023-03-06', day: '2023-03-13', reason: '复核兑付材料清单' },
  { username: 'admin', madeOn: '2023-02-27', day: OPENING.day, reason: '核对账号名单，停用离岗人员账号' },
];

interface District {
  ids: FirmIds;
  year: DemoYear;
}

export function setReminders(stage: Stage, diary: Diary, district: District): void {
  for (const note of [...NOTES, ...monthlyReports(district.year)])
    writeDown(stage, diary, note, district.ids);
}

/** Every officer's report on the month before, asked for on its first day and done when it is due. */
function monthlyReports({ calendar }: DemoYear): Note[] {
  const firsts = Array.from({ length: 11 }, (_, month) =>
    new Date(Date.UTC(2022, 3 + month, 1)).toISOString().slice(0, 10),
  );
  return firsts.flatMap((first) => {
    const madeOn = nextWorkingDay(calendar, first).day;
    const due = nextWorkingDay(calendar, addDays(madeOn, 4)).day;
    const month = Number(addDays(first, -1).slice(5, 7));
    return OFFICERS.map(({ username }): Note => ({
      username,
      madeOn,
      day: due,
      reason: `报送${month}月走访情况`,
      then: { on: due, act: 'done' },
    }));
  });
}

function writeDown(stage: Stage, diary: Diary, note: Note, ids: FirmIds): void {
  const { username, madeOn, day, reason, headsUp, aboutFirst, then } = note;
  const acts = stage.get(ReminderActs);
  let made: { id: string; version: number };
  diary.note(madeOn, '08:50', async () => {
    const enterpriseIds = aboutFirst ? [ids[0]] : [];
    made = await stage.as(username, (actor) => acts.create(actor, { day, reason, headsUp, enterpriseIds }));
  });
  if (!then) return;
  diary.note(then.on, '17:20', () =>
    stage.as(username, async (actor) => {
      const { id, version } = made;
      if (then.act === 'done') await acts.done(actor, id, { version });
      if (then.act === 'cancel') await acts.cancel(actor, id, { version, reason: '企业已自行前往' });
      if (then.act === 'snooze') await acts.snooze(actor, id, { version, day: '2023-03-14' });
    }),
  );
}
