import { Reader } from '../../platform/database/reader';
import { Tx } from '../../platform/database/tx';
import { Refusal } from '../../platform/errors';
import { CODE_TAKEN, NAME_TAKEN, nameKeyOf } from './enterprise.rules';

/** Advisory locks of two numbers; those of one number belong to the platform. */
const NAMES = 1;
const CODES = 2;

/** Refuses a second enterprise with this code, or with this name unless that is meant. */
export async function insistOnNew(
  tx: Tx,
  wanted: { id?: string; name?: string; code?: string | null },
  sameName = false,
): Promise<void> {
  const nameKey = wanted.name === undefined ? undefined : nameKeyOf(wanted.name);
  const { code, id: own = '' } = wanted;
  // Always the name first, so that two writers never wait for each other.
  if (nameKey) await takeTurns(tx, NAMES, nameKey);
  if (code) await takeTurns(tx, CODES, code);
  const holder = code ? await other(tx, 'code', code, own) : undefined;
  if (holder) throw new Refusal(CODE_TAKEN, { facts: { enterpriseId: holder.id, name: holder.name } });
  const namesake = nameKey && !sameName ? await other(tx, 'nameKey', nameKey, own) : undefined;
  if (namesake) {
    throw new Refusal(NAME_TAKEN, {
      facts: { enterpriseId: namesake.id, name: namesake.name, enterpriseCode: namesake.code },
    });
  }
}

/** Nobody sees a row that is not committed yet, so who writes the same waits until it is. SQLite has one writer. */
async function takeTurns(tx: Tx, what: number, key: string): Promise<void> {
  if (tx.dialect !== 'postgres') return;
  await tx.get(`SELECT pg_advisory_xact_lock(${what}, hashtext(:key)) AS held`, { key });
}

export interface SameFirmRow {
  id: string;
  name: string;
  code: string | null;
}

/** Those that stand for themselves and have this code, or this name. */
export function othersOf(
  reader: Reader,
  column: 'code' | 'nameKey',
  value: string,
  own: string,
  limit: number,
): Promise<SameFirmRow[]> {
  return reader.all(
    `SELECT id, name, code FROM enterprise WHERE ${column} = :value AND mergedInto IS NULL AND id <> :own
     ORDER BY id LIMIT :limit`,
    { value, own, limit },
  );
}

async function other(
  tx: Tx,
  column: 'code' | 'nameKey',
  value: string,
  own: string,
): Promise<SameFirmRow | undefined> {
  return (await othersOf(tx, column, value, own, 1))[0];
}
