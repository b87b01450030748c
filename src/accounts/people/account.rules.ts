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
