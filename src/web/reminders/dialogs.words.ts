import { words } from '../language/words';

export const DIALOGS = words({
  snoozeTitle: ['稍后提醒', 'Snooze'],
  snoozeAbout: [
    '到时再提醒；约定的日期不变，逾期天数照算。',
    'It comes back then. The promise keeps its day and goes on counting overdue days.',
  ],
  tomorrow: ['明天', 'Tomorrow'],
  nextWorkingDay: ['下一个工作日', 'Next working day'],
  nextMonday: ['下周一', 'Next Monday'],
  nextWeek: ['下周首个工作日', 'First working day of next week'],
  aDay: ['选一天', 'Another day'],
  noWorkingDay: [
    (day: string) => `该日为非工作日，将在${day}提醒`,
    (day: string) => `That is no working day; it will come on ${day}`,
  ],
  snoozed: [(day: string) => `${day}再提醒`, (day: string) => `It comes back on ${day}`],
  handOverTitle: ['移交提醒', 'Hand over'],
  handOverAbout: [
    '移交后进入对方的待办，请选择接手人。',
    'It goes to the inbox of the person whom you choose.',
  ],
  toWhom: ['接手人', 'To whom'],
  now: ['目前负责', 'Now with'],
  handOver: ['移交', 'Hand over'],
  handedOver: [(name: string) => `已移交给${name}`, (name: string) => `Handed over to ${name}`],
  cancelTitle: ['取消提醒', 'Cancel the reminder'],
  cancelAbout: [
    '不再需要时取消；已经做过的请用“办结”。',
    'For what is no longer needed. What was dealt with is “done” instead.',
  ],
  why: ['取消原因', 'Why'],
  whyHint: ['例如：企业已迁出，不再回访', 'For example: the firm has moved away'],
  cancelIt: ['取消提醒', 'Cancel it'],
  cancelled: ['提醒已取消', 'The reminder was cancelled'],
  keep: ['返回', 'Back'],
  stale: [
    '已载入最新内容，请核对后再次提交；填写的内容仍在。',
    'The present state was loaded. Look once more and send again; what you typed is still here.',
  ],
});
