import { VISIT_KINDS, VISIT_OCCASIONS } from '../enterprises/timeline/timeline.words';
import { words } from '../language/words';

/** As the timeline of an enterprise says it. */
export const KINDS = VISIT_KINDS;
export const OCCASIONS = VISIT_OCCASIONS;

/** What a visit is made of. */
export const VISIT = words({
  enterprise: ['企业', 'Enterprise'],
  enterprises: ['走访企业', 'Enterprises'],
  summary: ['走访摘要', 'Summary'],
  day: ['走访日期', 'Day'],
  kind: ['方式', 'How'],
  occasion: ['走访类型', 'Occasion'],
  noOccasion: ['未注明', 'Not said'],
  officer: ['记录人', 'Logged by'],
  peopleMet: ['企业参加人员', 'People met'],
  companions: ['随行人员', 'Companions'],
  findings: ['了解到的情况', 'Findings'],
  policiesExplained: ['宣讲的政策', 'Policies explained'],
  place: ['地点', 'Place'],
  startTime: ['开始时间', 'From'],
  endTime: ['结束时间', 'To'],
  followUp: ['回访提醒', 'Follow-up'],
  today: ['今天', 'Today'],
  yesterday: ['昨天', 'Yesterday'],
  late: [
    (count: number) => `逾期 ${count} 个工作日`,
    (count: number) => `${count} working day${count === 1 ? '' : 's'} late`,
  ],
  moreFirms: [
    (name: string, count: number) => `${name}等 ${count} 家企业`,
    (name: string, count: number) => `${name} and ${count - 1} more`,
  ],
});
