import { ROSTER_KINDS } from '../enterprises/rosters/rosters.words';
import { SOURCES } from '../enterprises/figures/figures.words';
import { STATUSES, SIZES } from '../enterprises/enterprise.words';
import { VISIT_KINDS, VISIT_OCCASIONS } from '../enterprises/timeline/timeline.words';
import { words } from '../language/words';

type Names = Record<string, readonly [zh: string, en: string]>;

/** What stands in a field that takes one of a few values: by subject and field, or by field alone. */
export const VALUES: Names = {
  ...under('enterprise.status', STATUSES),
  ...under('enterprise.sizeClass', SIZES),
  ...under('visit.kind', VISIT_KINDS),
  ...under('visit.occasion', VISIT_OCCASIONS),
  ...under('figure.source', SOURCES),
  ...under('roster.kind', ROSTER_KINDS),
  'reminder.status.scheduled': ['未到期', 'Not due yet'],
  'reminder.status.delivered': ['已提醒', 'Reminded'],
  'reminder.status.done': ['已办结', 'Done'],
  'reminder.status.cancelled': ['已取消', 'Cancelled'],
  'reminder.kind.follow_up': ['回访', 'Follow-up'],
  'reminder.kind.manual': ['自建提醒', 'Own reminder'],
  'reminder.recipientRule.me': ['本人', 'Themselves'],
  'reminder.recipientRule.assigned': ['届时的服务专员', 'Whoever serves the firm then'],
  'assignment.role.primary': ['主责', 'Primary'],
  'assignment.role.support': ['协助', 'Support'],
  holiday: ['放假', 'Day off'],
  workday: ['上班', 'Working day'],
  plain: ['按周末推算', 'Plain week'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  visit: ['走访记录', 'A visit'],
};

function under(field: string, table: Names): Names {
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [`${field}.${key}`, entry]));
}

export const VALUE = words({
  money: [(wan: string) => `${wan} 万元`, (wan: string) => `${wan} × 10,000 yuan`],
  heads: [(count: string) => `${count} 人`, (count: string) => `${count} people`],
  some: [(count: number) => `${count} 条`, (count: number) => `${count}`],
  firms: [
    (count: number) => `${count} 家企业`,
    (count: number) => `${count} enterprise${count === 1 ? '' : 's'}`,
  ],
});
