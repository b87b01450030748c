import type { components } from '../api/schema';
import type { Role } from '../session/session';
import type { PersonView } from './use-people';

/** What the form holds. */
export interface AccountValues {
  name: string;
  roles: Role[];
  unitId: string | null;
  townships: string[];
  platforms: string[];
  endsOn: string | null;
}

export type FormValues = AccountValues & { username?: string; scope: 'whole' | 'some' };

export const NEW_ACCOUNT: Partial<FormValues> = {
  roles: [],
  unitId: null,
  scope: 'whole',
  townships: [],
  platforms: [],
  endsOn: null,
};

export function valuesOf({ name, roles, unit, townships, platforms, endsOn }: PersonView): AccountValues {
  return {
    name,
    roles: [...roles],
    unitId: unit?.id ?? null,
    townships: [...(townships ?? [])],
    platforms: [...(platforms ?? [])],
    endsOn: endsOn ?? null,
  };
}

export function formOf(values: AccountValues): FormValues {
  const isWhole = values.townships.length === 0 && values.platforms.length === 0;
  return { ...values, scope: isWhole ? 'whole' : 'some' };
}

/** Lists that were chosen before somebody went back to the whole district do not count. */
export function saidIn(form: FormValues): AccountValues {
  const { name, roles, scope, unitId = null } = form;
  return {
    name: name.trim(),
    roles,
    unitId,
    townships: scope === 'some' ? (form.townships ?? []) : [],
    platforms: scope === 'some' ? (form.platforms ?? []) : [],
    endsOn: form.endsOn || null,
  };
}

export type Amendment = Omit<components['schemas']['AmendAccount'], 'version'>;

/** Roles to whom no reminder comes. */
const WITHOUT_INBOX: readonly Role[] = ['auditor'];

export function hasInbox(roles: readonly Role[]): boolean {
  return roles.some((role) => !WITHOUT_INBOX.includes(role));
}
