import type { components } from '../../api/schema';
import type { Day } from '../../kit/days';

export type Assignment = components['schemas']['AssignmentView'];

export type AssignmentStanding = 'now' | 'future' | 'over' | 'withdrawn';

export function standingOf({ withdrawnAt, fromDay, toDay }: Assignment, today: Day): AssignmentStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  if (fromDay > today) return 'future';
  return toDay !== null && toDay < today ? 'over' : 'now';
}
