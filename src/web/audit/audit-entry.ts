import type { components } from '../api/schema';

export type AuditEntry = components['schemas']['AuditView'];
