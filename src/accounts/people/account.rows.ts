import type { AccountView } from './account.dto';
import { isEnabled } from './account.rules';
import type { Role } from '../access/roles';

/** What other rooms may know of a person. */
export interface Person {
  id: string;
  name: string;
  roles: readonly Role[];
  townships: readonly string[];
  platforms: readonly string[];
  enabled: boolean;
}

/** One account with its unit's name as SQL gives it; the password's hash stays in its table. */
export interface AccountRow {
  id: string;
  username: string;
  name: string;
  roles: string;
  townships: string;
  platforms: string;
  mustChangePassword: number;
  disabledAt: number | null;
  endsOn: string | null;
  version: number;
  createdAt: number;
  unitId: string | null;
  unitName: string | null;
  unitZh: string | null;
}

export const PUBLIC_COLUMNS = `SELECT a.id AS id, a.username AS username, a.name AS name, a.roles AS roles,
  a.townships AS townships, a.platforms AS platforms, a.mustChangePassword AS mustChangePassword,
  a.disabledAt AS disabledAt, a.endsOn AS endsOn, a.version AS version, a.createdAt AS createdAt,
  u.id AS unitId, u.name AS unitName, u.zh AS unitZh
  FROM account a LEFT JOIN unit u ON u.id = a.unitId`;

export function personOf(row: AccountRow, today: string): Person {
  return {
    id: row.id,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    townships: JSON.parse(row.townships) as string[],
    platforms: JSON.parse(row.platforms) as string[],
    enabled: isEnabled(row, today),
  };
}

export function unitOf({ unitId, unitName, unitZh }: AccountRow): AccountView['unit'] {
  return unitId === null ? null : { id: unitId, name: unitName ?? '', zh: unitZh };
}

/** `full` is for administrators; everybody else sees who works where as what. */
export function viewOf(row: AccountRow, today: string, full: boolean): AccountView {
  const { id, name, roles, enabled, townships, platforms } = personOf(row, today);
  const basics = { id, name, unit: unitOf(row), roles: [...roles], enabled };
  if (!full) return basics;
  return {
    ...basics,
    username: row.username,
    townships: [...townships],
    platforms: [...platforms],
    endsOn: row.endsOn,
    mustChangePassword: row.mustChangePassword === 1,
    disabledAt: isoOrNull(row.disabledAt),
    createdAt: new Date(row.createdAt).toISOString(),
    version: row.version,
  };
}

export function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
