import { words } from '../language/words';

export const VISIT_DAYS = words({
  never: ['未走访过', 'Never'],
  today: ['今天', 'Today'],
  yesterday: ['昨天', 'Yesterday'],
  tomorrow: ['明天', 'Tomorrow'],
  daysAgo: [(count: number) => `${count} 天前`, (count: number) => `${count} days ago`],
  late: [
    (count: number) => `逾期 ${count} 个工作日`,
    (count: number) => `${count} working ${count === 1 ? 'day' : 'days'} overdue`,
  ],
  lateDays: [
    (count: number) => `逾期 ${count} 天`,
    (count: number) => `${count} ${count === 1 ? 'day' : 'days'} overdue`,
  ],
  none: ['未约定', 'None agreed'],
});
