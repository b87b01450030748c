import { Reads } from '../../../src/platform/database/reads';
import { Transactor } from '../../../src/platform/database/transactor';
import type { House } from './seat';

/** How many rows there really are. */
export async function countOf(house: House, from: string, params: object = {}): Promise<number> {
  const row = await house.app
    .get(Reads)
    .get<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`, params as Record<string, string>);
  return Number(row?.n);
}

/** As if everybody had left the desk for hours. */
export async function endSessions(house: House): Promise<void> {
  await house.app.get(Transactor).run((tx) => tx.write('UPDATE session SET touchedAt = 0, createdAt = 0'));
}
