import { words } from '../language/words';

export const JOBS = words({
  title: ['后台任务', 'Background jobs'],
  about: [
    '到点要办的事：到期提醒、催办、移交。办失败会自动再试，试够次数仍不成就列为失败任务，等人处理。',
    'What is due at its time: reminders, escalations, handing over. What fails is tried again; what has failed too often waits here for somebody.',
  ],
  tabs: ['任务状态', 'State of the jobs'],
  dead: ['失败任务', 'Failed'],
  open: ['等待中', 'Waiting'],
  done: ['已完成', 'Done'],
  cancelled: ['已取消', 'Cancelled'],
  what: ['做什么', 'What for'],
  due: ['下次执行', 'Next due'],
  endedAt: ['结束时间', 'Ended'],
  attempts: ['已试次数', 'Attempts'],
  of: [
    (count: number, most: number) => `${count} / ${most}`,
    (count: number, most: number) => `${count} of ${most}`,
  ],
  lapses: [(count: number) => `另有 ${count} 次中途断掉`, (count: number) => `and ${count} cut short`],
  error: ['最近一次出错', 'Last error'],
  noError: ['无', 'None'],
  act: ['操作', 'Act'],
  retry: ['重试', 'Retry'],
  retryOf: [(what: string) => `重试：${what}`, (what: string) => `Retry: ${what}`],
  retried: ['已排上，马上重试', 'It is due at once'],
  created: ['登记于', 'Made'],
  emptyDead: ['没有失败任务', 'No failed jobs'],
  emptyDeadAbout: ['后台一切正常。', 'All is well.'],
  empty: ['没有任务', 'No jobs'],
  overdue: ['正在排队', 'In the queue'],
});

/** What each kind of job does. */
export const KINDS = words({
  'reminder.due': ['到期提醒：按时送进收件人的待办', 'Reminder: to the inbox at its time'],
  'reminder.heads-up': ['提前提醒：前一个工作日先打招呼', 'Heads-up on the working day before'],
  'reminder.escalation': ['催办：逾期未处理报科室负责人', 'Escalation: tells a manager what is overdue'],
  'reminder.following': ['移交：待办随结对联系转给现任专员', 'Reminders follow the assignment'],
  'reminder.inheriting': ['移交：停用账号的待办转给他人', 'Reminders of a disabled account pass on'],
  'reminder.redating': ['调整日期：按新发布的工作日历重算', 'Dates reminders anew by the calendar'],
  'calendar.published': ['工作日历发布后的处理', 'What follows a published calendar'],
  'assignment.changed': ['结对联系变更后的处理', 'What follows a change of officer'],
  'account.disabled': ['账号停用后的处理', 'What follows a disabled account'],
});
