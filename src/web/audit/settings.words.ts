import { words } from '../language/words';

export const SETTINGS = words({
  title: ['系统设置', 'Settings'],
  about: [
    '这里只能看。要改请由运维人员编辑服务器上的 config/service.yaml，重启服务后生效；写错时服务不会启动并说明原因。',
    'For reading only. Whoever runs the server edits config/service.yaml and restarts; a mistake stops the start and says why.',
  ],
  item: ['设置', 'Setting'],
  value: ['当前值', 'Value'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
});

export const SECTIONS = words({
  sessions: ['登录保持', 'Sessions'],
  signIn: ['登录防护', 'Sign-in protection'],
  rates: ['请求频率', 'Request rates'],
  reminders: ['待办提醒', 'Reminders'],
  visits: ['走访', 'Visits'],
});

const minutes = [(count: string) => `${count} 分钟`, (count: string) => `${count} min`] as const;
const times = [(count: string) => `${count} 次`, (count: string) => `${count} times`] as const;

export const UNITS = words({
  minutes,
  times,
  hours: [(count: string) => `${count} 小时`, (count: string) => `${count} h`],
  days: [(count: string) => `${count} 天`, (count: string) => `${count} days`],
  workingDays: [(count: string) => `${count} 个工作日`, (count: string) => `${count} working days`],
  perMinute: [(count: string) => `每分钟 ${count} 次`, (count: string) => `${count} a minute`],
});

export const NAMES = words({
  'sessions.idleMinutes': ['多久不操作自动退出', 'Signed out after so long without a request'],
  'sessions.absoluteHours': ['最长登录时长', 'Signed out in any case after'],
  'sessions.elevatedMinutes': ['再次输入密码的有效期', 'How long a password confirmed again counts'],
  'signIn.failuresPerPair': ['同一账号同一地址可输错', 'Failures of one account from one address'],
  'signIn.pairLockMinutes': ['超过后锁定（再错会延长）', 'Locked then for (longer with each failure)'],
  'signIn.failuresPerAddress': ['同一地址所有账号可输错', 'Failures of any accounts from one address'],
  'signIn.addressWindowMinutes': ['按多长时间累计', 'Counted within'],
  'rates.signedIn': ['已登录的人或令牌', 'Signed in, or with a token'],
  'rates.anonymous': ['未登录的地址', 'An address that is not signed in'],
  'reminders.dueTime': ['到期日几点提醒（未指定时间时）', 'Time of day, unless one was named'],
  'reminders.headsUp': ['默认前一个工作日也提醒', 'Also on the working day before, by default'],
  'reminders.escalateAfterWorkingDays': ['逾期多久报科室负责人催办', 'Managers are told when overdue by'],
  'visits.openPromiseDays': [
    '记走访时，列出多少天内到期的待办',
    'Reminders due within so many days are offered when a visit is logged',
  ],
});

/** In which unit the file says each number. */
export const UNIT_OF: Record<string, keyof typeof UNITS> = {
  'sessions.idleMinutes': 'minutes',
  'sessions.absoluteHours': 'hours',
  'sessions.elevatedMinutes': 'minutes',
  'signIn.failuresPerPair': 'times',
  'signIn.pairLockMinutes': 'minutes',
  'signIn.failuresPerAddress': 'times',
  'signIn.addressWindowMinutes': 'minutes',
  'rates.signedIn': 'perMinute',
  'rates.anonymous': 'perMinute',
  'reminders.escalateAfterWorkingDays': 'workingDays',
  'visits.openPromiseDays': 'days',
};
