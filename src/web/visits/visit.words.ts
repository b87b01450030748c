import { words } from '../language/words';

export const KINDS = words({
  on_site: ['实地走访', 'On site'],
  phone: ['电话', 'By phone'],
  forum: ['座谈会', 'Forum'],
  online: ['线上', 'Online'],
});

export const OCCASIONS = words({
  routine: ['日常走访', 'Routine'],
  double_thousand: ['“双千”走访', 'Double-thousand visits'],
  leader_led: ['领导带队', 'Led by a leader'],
  special: ['专项走访', 'Special campaign'],
  follow_up: ['回访', 'Follow-up visit'],
});

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
