import { ROLES, Role } from './roles';

const all = ROLES;

/**
 * Who may do what: every act that a route permits, and the roles that hold it. Administrators run the system and have
 * no business with what is said in it; auditors read and never write. Which rows somebody sees is their scope's matter.
 */
export const PERMISSIONS = {
  'account.read': all,
  'account.manage': ['admin'],
  'unit.manage': ['admin'],
  'token.issue': ['admin'],
  'enterprise.read': all,
  'enterprise.write': ['officer', 'manager'],
  'contact.read': ['officer', 'manager', 'clerk', 'auditor'],
  'contact.write': ['officer', 'manager'],
  'contact.reveal': ['officer', 'manager'],
  'figure.read': ['officer', 'manager', 'clerk', 'approver', 'auditor'],
  'figure.write': ['officer', 'manager'],
  'assignment.write': ['manager'],
  'roster.read': all,
  'roster.write': ['manager'],
  'visit.read': ['officer', 'manager', 'auditor'],
  'visit.log': ['officer', 'manager'],
  'visit.amend': ['officer', 'manager'],
  'visit.withdraw': ['officer', 'manager'],
  'reminder.use': ['officer', 'manager', 'clerk', 'approver', 'admin'],
  'reminder.hand-over': ['manager'],
  'calendar.read': all,
  'calendar.write': ['admin'],
  'job.read': ['admin', 'auditor'],
  'job.retry': ['admin'],
  'audit.read': ['admin', 'auditor'],
  'settings.read': ['admin', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof PERMISSIONS;

const holders = new Map<string, ReadonlySet<string>>(
  Object.entries(PERMISSIONS).map(([act, roles]) => [act, new Set<string>(roles)]),
);

export function isAct(act: string): act is Act {
  return holders.has(act);
}

/** An act that is not in the table is nobody's. */
export function mayDo(roles: readonly string[], act: string): boolean {
  const held = holders.get(act);
  return held !== undefined && roles.some((role) => held.has(role));
}

/** What the roles may do together; the screens offer nothing else. */
export function actsOf(roles: readonly string[]): Act[] {
  return [...holders.keys()].filter(isAct).filter((act) => mayDo(roles, act));
}
