import type { Reads } from '../../../src/platform/database/reads';

const HAN = /[\u3400-\u9fff]/;
/** Written in no language: names to sign in with, credit codes, industry codes. */
const BARE = ['username', 'code'];

/** What people wrote into the database, whichever table it is in and however deep in an audit entry. */
export async function writtenIn(reads: Reads): Promise<string> {
  const tables = await reads.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%gram%'",
  );
  const texts = new Set<string>();
  for (const { name } of tables)
    for (const row of await reads.all<Record<string, unknown>>(`SELECT * FROM "${name}"`))
      collect(row, texts);
  return Array.from(texts).join('\n');
}

function collect(value: unknown, texts: Set<string>, name = ''): void {
  if (typeof value === 'string') {
    if (/^[[{]/.test(value)) collect(JSON.parse(value), texts);
    else if (HAN.test(value) || BARE.includes(name)) texts.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) collect(inner, texts, key);
  }
}
