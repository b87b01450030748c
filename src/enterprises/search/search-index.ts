import { Tx } from '../../platform/database/tx';
import { searchFormOf, searchTextOf } from './naming.rules';
import { CodeHistory, FormerName } from './naming.entity';
import { indexGramsOf } from './search.rules';

const ROWS_AT_ONCE = 50;

/** Names and codes of today and before: all of them find the firm. */
export async function searchTextFor(
  tx: Tx,
  enterpriseId: string,
  name: string,
  code: string | null,
): Promise<string> {
  const names = await tx.find(FormerName, { enterpriseId });
  const codes = await tx.find(CodeHistory, { enterpriseId });
  const formerCodes = codes.map((row) => row.code).filter((each) => each !== null && each !== code);
  const text = searchTextOf({ name, formerNames: names.map((row) => row.name), code: code ?? '' });
  return [...new Set([text, ...formerCodes.map((each) => searchFormOf(each ?? ''))])].join('|');
}

/** Only the difference is written: a new code leaves the hundred rows of the name alone. */
export async function reindex(tx: Tx, enterpriseId: string, before: string, after: string): Promise<void> {
  const old = new Set(indexGramsOf(before));
  const now = new Set(indexGramsOf(after));
  const gone = [...old].filter((gram) => !now.has(gram));
  const added = [...now].filter((gram) => !old.has(gram));
  if (gone.length > 0) {
    await tx.write('DELETE FROM enterprise_gram WHERE enterpriseId = :enterpriseId AND gram IN (:...gone)', {
      enterpriseId,
      gone,
    });
  }
  for (let at = 0; at < added.length; at += ROWS_AT_ONCE) {
    const grams = added.slice(at, at + ROWS_AT_ONCE);
    const rows = grams.map((_, i) => `(:gram${i}, :enterpriseId)`).join(', ');
    const params = Object.fromEntries(grams.map((gram, i) => [`gram${i}`, gram]));
    await tx.write(`INSERT INTO enterprise_gram (gram, enterpriseId) VALUES ${rows}`, {
      ...params,
      enterpriseId,
    });
  }
}
