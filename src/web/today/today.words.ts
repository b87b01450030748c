import { words } from '../language/words';

const times = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const TODAY = words({
  title: ['今日待办', 'Today'],
  morning: ['上午好', 'Good morning'],
  noon: ['中午好', 'Good day'],
  afternoon: ['下午好', 'Good afternoon'],
  evening: ['晚上好', 'Good evening'],
  greeting: [
    (hello: string, name: string, day: string) => `${name}，${hello}。今天是${day}。`,
    (hello: string, name: string, day: string) => `${hello}, ${name}. It is ${day}.`,
  ],
  dayOff: ['今天是休息日', 'No working day'],
  dayOffFor: [(why: string) => `今天是休息日：${why}`, (why: string) => `No working day: ${why}`],
  workedFor: [(why: string) => `今天调休上班：${why}`, (why: string) => `Worked in exchange: ${why}`],
  waiting: ['到期和逾期的事项', 'Due and overdue'],
  nothingWaits: ['没有到期的事项', 'Nothing is due'],
  nothingWaitsAbout: [
    '约定的回访到期后会排在这里，最久的在最前。',
    'What was promised comes here on its day, the latest first.',
  ],
  escalated: ['催办：他人逾期未处理', 'Escalated: left overdue by others'],
  all: [(count: number) => `全部 ${count} 条`, (count: number) => `All ${count}`],
  coming: ['未来 7 天的约定', 'Promised for the next 7 days'],
  nothingComes: ['未来 7 天没有约定', 'Nothing is promised for the next 7 days'],
  toSee: ['本周该走访的企业', 'Who to see this week'],
  toSeeAll: ['我联系的全部企业', 'All of my enterprises'],
  planned: ['本周有约', 'Promised this week'],
  longest: ['最久未走访', 'Longest unvisited'],
  noneMine: ['还没有结对联系的企业', 'No enterprise is assigned to you yet'],
  noneMineAbout: [
    '由科室负责人指定服务专员后，企业会出现在这里。',
    'Those that a manager assigns to you appear here.',
  ],
  never: ['尚未走访', 'Never visited'],
  lastVisit: [
    (day: string, ago: number) => `上次走访 ${day}，${ago} 天前`,
    (day: string, ago: number) => `Last visit ${day}, ${times(ago, 'day')} ago`,
  ],
  lastVisitToday: ['今天已走访', 'Visited today'],
  next: [(day: string) => `约定 ${day}`, (day: string) => `Promised for ${day}`],
  logVisit: ['记走访', 'Log a visit'],
  logVisitAt: [(name: string) => `记走访：${name}`, (name: string) => `Log a visit to ${name}`],
  month: ['我的本月', 'My month'],
  monthLine: [
    (visits: number, firms: number) => `已走访 ${visits} 次，覆盖 ${firms} 家企业`,
    (visits: number, firms: number) => `${times(visits, 'visit')} to ${times(firms, 'enterprise')} so far`,
  ],
  monthMore: ['我的走访统计', 'My figures'],
});

export const HOUSE = words({
  title: ['系统运行', 'The system'],
  jobsGood: ['后台任务正常', 'Background jobs run well'],
  jobsDead: [(count: number) => `${count} 个失败任务待处理`, (count: number) => times(count, 'failed job')],
  calendarMissing: [
    (year: number) => `${year} 年工作日历尚未公布，回访日期暂按周末推算`,
    (year: number) => `The working days of ${year} are not published; follow-ups go by plain weeks`,
  ],
  calendarEnter: [(year: number) => `录入 ${year} 年工作日历`, (year: number) => `Enter ${year}`],
  accounts: ['管理账号', 'Accounts'],
  units: ['管理单位', 'Units'],
  jobs: ['后台任务', 'Background jobs'],
  audit: ['操作日志', 'Audit log'],
  chain: ['日志完整性', 'Integrity of the audit log'],
  chainGood: [
    (count: number) => `全部 ${count} 条日志完整`,
    (count: number) => `All ${times(count, 'entry', 'entries')} intact`,
  ],
  chainEmpty: ['还没有日志', 'Nothing has been logged yet'],
  chainBad: [
    (count: number) => `发现 ${count} 处异常，请立即核查`,
    (count: number) => `${times(count, 'break')} found; look into it now`,
  ],
  unsealed: [
    (count: number) => `另有 ${count} 条正在封存`,
    (count: number) => `${times(count, 'entry', 'entries')} about to be sealed`,
  ],
});
