/** What somebody is in the bureau's work. One person may hold several. */
export const ROLES = ['officer', 'manager', 'clerk', 'approver', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
