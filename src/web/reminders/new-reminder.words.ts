import { words } from '../language/words';

export const NEW = words({
  title: ['新增提醒', 'New reminder'],
  about: [
    '记走访时可以直接约定回访；这里用于其他要记得的事。',
    'Follow-ups are promised on a visit; this is for anything else to remember.',
  ],
  reason: ['要做什么', 'What to do'],
  reasonHint: ['例如：整理片区企业用工缺口清单', 'For example: list the labour gaps of the area'],
  day: ['哪一天', 'On which day'],
  time: ['时间（选填）', 'Time (optional)'],
  timeHint: ['不填则在当天上午提醒', 'In the morning of that day unless given'],
  enterprises: ['涉及企业（选填）', 'Enterprises (optional)'],
  who: ['提醒谁', 'Who is reminded'],
  me: ['我自己', 'Myself'],
  assigned: ['届时该企业的服务专员', 'Whoever serves the enterprise then'],
  assignedNeeds: ['请先选择企业', 'Choose an enterprise first'],
  headsUp: ['前一个工作日也提醒', 'Also on the working day before'],
  moved: [
    (day: string) => `该日为非工作日，将在${day}提醒；填写时间则按原日`,
    (day: string) => `That is no working day: it comes on ${day}, or as given if you name a time`,
  ],
  save: ['保存提醒', 'Save'],
  saved: [(day: string) => `已保存，${day}提醒`, (day: string) => `Saved; it comes on ${day}`],
});
