import type { components } from '../../api/schema';
import { differing } from '../../kit/stale';
import type { Enterprise, Sector, Status } from '../enterprise';

type Create = components['schemas']['CreateEnterprise'];
type Amend = components['schemas']['AmendEnterprise'];

/** What can be told of an enterprise, as the form holds it: an empty field is an empty text. */
export interface EnterpriseValues {
  name: string;
  code: string;
  codeReason: string;
  status: Status;
  industryCode: string;
  sector: Sector | '';
  township: string;
  platform: string;
  registeredOn: string;
  address: string;
}

/** A name that changed: did the enterprise change it, or was it typed wrongly? */
export type NameChange = 'renamed' | 'mistyped';

export interface FormValues extends EnterpriseValues {
  nameChange?: NameChange;
}

export function valuesOf(enterprise: Enterprise): EnterpriseValues {
  const { name, code, codeReason, status, industryCode, sector, township, platform } = enterprise;
  return {
    name,
    code: code ?? '',
    codeReason: codeReason ?? '',
    status,
    industryCode: industryCode ?? '',
    sector: sector ?? '',
    township: township ?? '',
    platform: platform ?? '',
    registeredOn: enterprise.registeredOn ?? '',
    address: enterprise.address ?? '',
  };
}

/** As typed, without what antd makes of a field that was cleared or never shown. */
export function trimmed(form: Partial<FormValues>): EnterpriseValues {
  const text = (name: keyof EnterpriseValues): string => (form[name] ?? '').trim();
  return {
    name: text('name'),
    code: text('code'),
    codeReason: text('codeReason'),
    status: form.status ?? 'active',
    industryCode: text('industryCode'),
    sector: form.sector ?? '',
    township: text('township'),
    platform: text('platform'),
    registeredOn: text('registeredOn'),
    address: text('address'),
  };
}

/** Only what is known: the rest is the server's to fill in, such as the one township of somebody's scope. */
export function newOf(values: EnterpriseValues, sameNameConfirmed: boolean): Create {
  const known = Object.entries(values).filter(([, value]) => value !== '');
  return {
    ...(Object.fromEntries(known) as unknown as Create),
    ...(sameNameConfirmed && { sameNameConfirmed }),
  };
}

/** Only what differs from what was seen, so that nothing else is touched. */
export function amendmentOf(seen: Enterprise, values: EnterpriseValues): Omit<Amend, 'version'> {
  const changed = Object.entries(differing(valuesOf(seen), values));
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value])) as Omit<
    Amend,
    'version'
  >;
}
