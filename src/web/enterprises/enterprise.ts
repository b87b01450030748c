import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type EnterpriseItem = Schemas['EnterpriseItem'];
export type Enterprise = Schemas['EnterpriseView'];
export type Status = EnterpriseItem['status'];
export type Sector = NonNullable<EnterpriseItem['sector']>;
export type SizeClass = NonNullable<EnterpriseItem['sizeClass']>;

/** A code is easier to compare with a licence in groups: division, area, body, check. */
export function groupedCode(code: string): string {
  return code.length === 18 ? code.replace(/^(.{2})(.{6})(.{9})(.)$/, '$1 $2 $3 $4') : code;
}
