import { instantOf } from '../../platform/clock';
import { errorKind } from '../../platform/errors';

export const ASSIGNMENT_ROLES = ['primary', 'support'] as const;
/** One primary at a time answers for the enterprise; others support. */
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

export const OVERLAPS = errorKind(
  'ASSIGNMENT.OVERLAPS',
  409,
  '这段时间已有服务专员，请先结束原有结对，或调整起止日期。',
  'Somebody is already assigned in this time; end that assignment first, or choose other days.',
);
export const NOT_AN_OFFICER = errorKind(
  'ASSIGNMENT.NOT_AN_OFFICER',
  422,
  '只能结对给在用的服务专员或管理者账号。',
  'Only an enabled account of an officer or a manager can be assigned.',
);
export const ENDS_BEFORE_START = errorKind(
  'PERIOD.ENDS_BEFORE_START',
  422,
  '结束日期不能早于开始日期。',
  'The last day cannot come before the first.',
);
export const ALREADY_ENDED = errorKind(
  'PERIOD.ALREADY_ENDED',
  409,
  '这条记录已提前结束，不能再延长；请新增一条。',
  'It has ended earlier than that and cannot be lengthened; add a new one.',
);

/** Days from the first to the last, both included; no last day means until further notice. */
export interface Period {
  fromDay: string;
  toDay: string | null;
}

export interface Engagement extends Period {
  officerId: string;
  role: AssignmentRole;
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.toDay === null || a.fromDay <= b.toDay) && (a.toDay === null || b.fromDay <= a.toDay);
}

export function covers({ fromDay, toDay }: Period, day: string): boolean {
  return fromDay <= day && (toDay === null || day <= toDay);
}

/** The engagement that forbids this one: a second primary, or the same person twice, on one day. */
export function inTheWay<E extends Engagement>(wanted: Engagement, existing: readonly E[]): E | undefined {
  return existing.find(
    (each) =>
      overlaps(wanted, each) &&
      (each.officerId === wanted.officerId || (each.role === 'primary' && wanted.role === 'primary')),
  );
}

/** Who answered for the enterprise last before `day`, if anybody did. */
export function primaryBefore<E extends Engagement>(day: string, existing: readonly E[]): E | undefined {
  return existing
    .filter((each) => each.role === 'primary' && each.fromDay < day)
    .reduce<E | undefined>((last, each) => (last && last.fromDay > each.fromDay ? last : each), undefined);
}

/**
 * Who came last by mistake: primaries entered after the last that stands, and withdrawn after they had begun. Promises
 * may have passed to them, though by the register they never answered for the enterprise.
 */
export function primariesByMistake(
  entries: readonly (Engagement & { id: string; withdrawnAt: number | null })[],
  zone: string,
): string[] {
  const primaries = entries.filter((each) => each.role === 'primary');
  const standing = primaries.filter((each) => each.withdrawnAt === null).map((each) => each.id);
  const begun = primaries.filter(
    ({ id, fromDay, withdrawnAt }) =>
      withdrawnAt !== null &&
      withdrawnAt >= instantOf(zone, fromDay, '00:00') &&
      standing.every((each) => each < id),
  );
  return [...new Set(begun.map((each) => each.officerId))];
}
