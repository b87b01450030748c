import { words } from '../language/words';

export const AUDIT = words({
  title: ['操作日志', 'Audit log'],
  about: [
    '谁在什么时候改了什么。只增不改，逐条封存成链。',
    'Who changed what, and when. Entries are only ever added, and sealed into a chain.',
  ],
  verify: ['校验完整性', 'Verify'],
  who: ['操作人', 'Who'],
  act: ['操作', 'Act'],
  subject: ['对象', 'Subject'],
  enterprise: ['企业', 'Enterprise'],
  from: ['从', 'From'],
  to: ['到', 'To'],
  when: ['时间', 'When'],
  what: ['做了什么', 'What'],
  place: ['链上位置', 'Place in the chain'],
  sealed: [(seq: number) => `第 ${seq} 条`, (seq: number) => `No. ${seq}`],
  unsealed: ['待封存', 'To be sealed'],
  house: ['系统', 'The system'],
  somebody: ['有人', 'Somebody'],
  unknown: ['已不在册的人', 'Somebody who is gone'],
  year: [(year: string) => `${year} 年`, (year: string) => `year ${year}`],
  changed: [
    (count: number) => `${count} 项变化`,
    (count: number) => `${count} change${count === 1 ? '' : 's'}`,
  ],
  filled: [
    (count: number) => `${count} 项内容`,
    (count: number) => `${count} field${count === 1 ? '' : 's'}`,
  ],
  wholeYear: [(year: string) => `${year} 年`, (year: string) => year],
  throughMonth: [
    (year: string, month: number) => `${year} 年累计（截至${month}月）`,
    (year: string, month: number) => `${year} to month ${month}`,
  ],
  content: ['内容', 'Content'],
  details: ['详情', 'Details'],
  request: ['请求编号', 'Request'],
  byJob: ['后台任务', 'By a background job'],
  atStart: ['系统启动时', 'When the system started'],
  hidden: [
    '内容不向您的角色开放，或本来就没有记内容。',
    'What was said is not open to your roles, or nothing was said.',
  ],
  address: ['来自', 'From'],
  empty: ['没有符合条件的记录', 'No entry matches'],
});
