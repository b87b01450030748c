import { instantOf } from '../../platform/clock';
import { mayDo } from '../access/permissions';
import type { Role } from '../access/roles';

/** What decides whether somebody may come in. */
export interface Standing {
  disabledAt: number | null;
  endsOn: string | null;
}

export function isEnabled({ disabledAt, endsOn }: Standing, today: string): boolean {
  return disabledAt === null && (endsOn === null || endsOn >= today);
}

/** An administrator whose account does not end of itself: without one, nobody could let anybody in again. */
export function isLastingAdmin({
  roles,
  disabledAt,
  endsOn,
}: Standing & { roles: readonly Role[] }): boolean {
  return disabledAt === null && endsOn === null && roles.includes('admin');
}

/** From when on reminders no longer reach somebody, so that what they had promised must pass to others. */
export function leavesAt(
  { roles, disabledAt, endsOn }: Standing & { roles: readonly Role[] },
  zone: string,
  now: number,
): number | null {
  if (disabledAt !== null) return disabledAt;
  if (!mayDo(roles, 'reminder.use')) return now;
  return endsOn === null ? null : instantOf(zone, endsOn, '23:59') + 60_000;
}
