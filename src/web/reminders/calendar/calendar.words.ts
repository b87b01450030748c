import { words } from '../../language/words';

export const CALENDAR = words({
  title: [(year: number) => `${year} 年工作日历`, (year: number) => `Working days of ${year}`],
  about: [
    '到期日、逾期天数和催办都按工作日计算。',
    'Due days, days overdue and escalations all count working days.',
  ],
  year: ['年份', 'Year'],
  before: ['上一年', 'The year before'],
  next: ['下一年', 'The next year'],
  published: ['已发布', 'Published'],
  provisional: ['暂按周末推算', 'Provisional'],
  unpublishedTitle: [
    (year: number) => `${year} 年还没有发布`,
    (year: number) => `${year} is not published yet`,
  ],
  unpublished: [
    '暂按周末推算：周一至周五都算工作日，不计法定节假日和调休。国务院公布放假安排后请管理员录入并发布，已约在这一年的待办会自动调整日期；需要依法计算时限的事项，发布之前算不出日期。',
    'For now every Monday to Friday counts as a working day, and no public holiday does. Once the State Council has announced them, an administrator enters and publishes them here; reminders that fall in this year are then dated anew. Legal deadlines in it cannot be told before.',
  ],
  source: [(from: string) => `来源：${from}`, (from: string) => `Source: ${from}`],
  fromBook: ['国务院放假安排（随软件提供）', 'the State Council (came with the software)'],
  fromPerson: [(name: string) => `${name}录入`, (name: string) => `entered by ${name}`],
  holidays: [(count: number) => `放假 ${count} 天`, (count: number) => `${count} days off`],
  workdays: [(count: number) => `调休上班 ${count} 天`, (count: number) => `${count} weekend days worked`],
  off: ['休', 'off'],
  on: ['班', 'work'],
  offLong: ['放假', 'day off'],
  onLong: ['上班', 'working day'],
  plainWeekend: ['周末', 'weekend'],
  plainWeekday: ['工作日', 'working day'],
  legend: ['图例', 'Legend'],
  weekend: ['灰色为周末', 'grey: weekend'],
  today: ['今天', 'today'],
  list: ['节日与调休', 'Holidays'],
  offDays: [(days: string) => `${days}放假`, (days: string) => `off ${days}`],
  workedDays: [(days: string) => `${days}上班`, (days: string) => `worked ${days}`],
  none: ['没有录入节假日', 'No holidays entered'],
});

export const EDIT = words({
  edit: ['修改', 'Change'],
  enter: ['录入并发布', 'Enter and publish'],
  editing: ['正在修改', 'Changing'],
  how: [
    '填好名称，再点日期：工作日点一下为放假，周末点一下为上班、再点为放假，继续点恢复原样。',
    'Name the holiday, then click days: a weekday becomes off; a weekend day becomes worked, then off; one more click and it is as before.',
  ],
  note: ['节日名称', 'Holiday'],
  noteNeeded: ['请先填节日名称', 'Name the holiday first'],
  publish: ['发布', 'Publish'],
  drop: ['放弃修改', 'Drop the changes'],
  dropTitle: ['放弃修改？', 'Drop the changes?'],
  dropAbout: [
    (count: number) => `有 ${count} 天的修改还没发布，放弃后不能找回。`,
    (count: number) => `${count} changed days are not published; they will be lost.`,
  ],
  changed: [(count: number) => `改了 ${count} 天`, (count: number) => `${count} days changed`],
  nothing: ['还没有改动', 'Nothing changed yet'],
  publishTitle: [
    (year: number) => `发布 ${year} 年工作日历？`,
    (year: number) => `Publish the working days of ${year}?`,
  ],
  offCount: ['放假天数', 'Days off'],
  onCount: ['调休上班天数', 'Weekend days worked'],
  days: [(count: number) => `${count} 天`, (count: number) => `${count}`],
  moreDays: [(count: number) => `另有 ${count} 天变化`, (count: number) => `and ${count} more days`],
  redates: [
    '发布后，这一年还没到期的待办会按新日历重新定日子（点名了具体时间的不变），逾期天数也按新日历算。',
    'Reminders that still wait in this year are then dated anew (those with a time of their own stay), and days overdue count by the new calendar.',
  ],
  past: ['这一年已经过去，不会有待办因此改期。', 'This year has passed; no reminder will move.'],
  done: [
    (year: number) => `${year} 年工作日历已发布`,
    (year: number) => `The working days of ${year} are published`,
  ],
  stale: [
    '其他人刚刚发布了这一年。已载入最新日历，您改的日子都还在，核对后请再次发布。',
    'Somebody else has just published this year. The latest was loaded and the days that you changed are kept; look it over and publish again.',
  ],
  suggestions: [
    '元旦,春节,清明,劳动节,端午,中秋,国庆节',
    'New Year,Spring Festival,Qingming,Labour Day,Dragon Boat,Mid-Autumn,National Day',
  ],
});
