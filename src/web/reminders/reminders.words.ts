import { words } from '../language/words';

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

/** What a row of the inbox says. */
export const REMINDER = words({
  late: [(count: number) => `逾期 ${count} 个工作日`, (count: number) => `${days(count)} late`],
  today: ['今天', 'Today'],
  tomorrow: ['明天', 'Tomorrow'],
  dueOn: [(day: string) => `${day}到期`, (day: string) => `Due ${day}`],
  until: [(when: string) => `稍后：${when}`, (when: string) => `Snoozed to ${when}`],
  doneMark: ['已办结', 'Done'],
  cancelledMark: ['已取消', 'Cancelled'],
  doneBy: [
    (when: string, who: string) => `${when}由${who}办结`,
    (when: string, who: string) => `${when} by ${who}`,
  ],
  cancelledFor: [
    (when: string, why: string) => `${when}取消：${why}`,
    (when: string, why: string) => `${when}: ${why}`,
  ],
  headsUp: ['提前提醒', 'Heads-up'],
  urged: ['催办', 'Escalated'],
  urgedAbout: [
    (name: string) => `${name}逾期未处理，已转报`,
    (name: string) => `${name} let it become overdue`,
  ],
  managersTold: ['已报科室负责人催办', 'Managers were told'],
  provisional: ['暂按周末推算', 'Provisional day'],
  provisionalAbout: [
    '该年工作日历尚未公布，公布后将自动调整',
    'The calendar of that year is not published; the day will follow it',
  ],
  arrivedLate: [
    (howLong: string) => `提醒晚到 ${howLong}`,
    (howLong: string) => `Reminder came ${howLong} late`,
  ],
  minutes: [(count: number) => `${count} 分钟`, (count: number) => `${count} min`],
  hours: [(count: number) => `${count} 小时`, (count: number) => `${count} h`],
  forWhom: [(name: string) => `负责人：${name}`, (name: string) => `For ${name}`],
  more: [(count: number) => `等 ${count} 家企业`, (count: number) => `${count} enterprises in all`],
  fromVisit: ['原走访记录', 'The visit'],
  done: ['办结', 'Done'],
  visit: ['记走访', 'Log a visit'],
  snooze: ['稍后提醒', 'Snooze'],
  handOver: ['移交', 'Hand over'],
  cancel: ['取消提醒', 'Cancel it'],
  others: ['更多', 'More'],
  othersOf: [(reason: string) => `更多操作：${reason}`, (reason: string) => `More for: ${reason}`],
  restore: ['恢复', 'Restore'],
  doneToast: [(reason: string) => `已办结：${reason}`, (reason: string) => `Done: ${reason}`],
  restored: ['已恢复为待办', 'It waits again'],
});

/** What the page of the inbox says. */
export const INBOX = words({
  title: ['待办提醒', 'Reminders'],
  tabs: ['提醒分类', 'Kinds of reminders'],
  waiting: ['待处理', 'Waiting'],
  upcoming: ['未到期', 'Upcoming'],
  snoozed: ['稍后提醒', 'Snoozed'],
  closed: ['已处理', 'Closed'],
  logVisit: ['记走访', 'Log a visit'],
  add: ['新增提醒', 'New reminder'],
  noWaiting: ['没有待处理的提醒', 'Nothing waits for you'],
  noWaitingAbout: [
    '走访时约定的回访到期后会出现在这里。',
    'What you promise on a visit comes back here on its day.',
  ],
  noUpcoming: ['没有未到期的提醒', 'Nothing is coming up'],
  noSnoozed: ['没有设为稍后的提醒', 'Nothing is snoozed'],
  noClosed: ['还没有办结的提醒', 'Nothing has been done yet'],
  keys: ['键盘操作', 'Keys'],
  move: ['上下移动', 'move'],
  doneKey: ['办结', 'done'],
  snoozeKey: ['稍后', 'snooze'],
  visitKey: ['记走访', 'visit'],
});
