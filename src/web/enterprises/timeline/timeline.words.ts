import { words } from '../../language/words';

export const TIMELINE = words({
  visit: ['走访', 'Visit'],
  by: [(name: string) => `走访人：${name}`, (name: string) => `by ${name}`],
  other: ['其他记录', 'Something else'],
  earlier: ['更早的动态', 'Earlier'],
  none: ['还没有服务动态', 'Nothing has happened yet'],
  noneAbout: ['第一次走访记下后会出现在这里。', 'The first visit that is logged appears here.'],
  closed: ['您的角色看不到走访内容', 'Your roles do not include what was said on visits'],
  log: ['记走访', 'Log a visit'],
});

/** How it was done. */
export const VISIT_KINDS = words({
  on_site: ['实地走访', 'On site'],
  phone: ['电话联系', 'By phone'],
  forum: ['座谈会', 'Forum'],
  online: ['线上沟通', 'Online'],
});

/** On what occasion. */
export const VISIT_OCCASIONS = words({
  routine: ['日常走访', 'Routine'],
  double_thousand: ['双千走访', '“Double thousand”'],
  leader_led: ['领导带队', 'Led by a leader'],
  special: ['专项走访', 'Special'],
  follow_up: ['回访', 'Follow-up'],
});
