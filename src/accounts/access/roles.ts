/** What somebody is in the bureau's work. One person may hold several. */
export const ROLES = ['officer', 'manager', 'clerk', 'approver', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
