import { invalidField } from './input.pipe';
import { QueryWholeField, TextField } from './fields';
import type { PageOf } from './answers';

export const TOTAL_CAP = 10_000;
const DEFAULT_LIMIT = 50;

/** The query of every list: `after` is the last page's `next`. */
export class PageQuery {
  @TextField({ max: 2_000, optional: true, about: 'The `next` of the page before.' }) after?: string;
  @QueryWholeField({ min: 1, max: 200, optional: true, about: '50 unless given.' }) limit?: number;
}

export type Cursor = (string | number)[];

/** A page's place is the sort key of its last row, so a deep page costs what the first one costs. */
export function readCursor(
  after: string | undefined,
  shape: readonly ('string' | 'number')[],
): Cursor | undefined {
  if (after === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (
      Array.isArray(parts) &&
      parts.length === shape.length &&
      parts.every((part, i) => fits(part, shape[i]))
    ) {
      return parts as Cursor;
    }
  } catch {
    // falls through to the refusal
  }
  throw invalidField(
    'after',
    'INPUT.CURSOR',
    '翻页标记无效，请从第一页开始 / not a page mark; begin with the first page',
  );
}

/** Marks come back from outside: what no row can hold (1e999, a NUL byte) must not reach the database. */
function fits(part: unknown, type: 'string' | 'number'): boolean {
  return type === 'string' ? typeof part === 'string' && !part.includes('\0') : Number.isSafeInteger(part);
}

export function limitOf(query: PageQuery): number {
  return query.limit ?? DEFAULT_LIMIT;
}

/** Rows are fetched one beyond `limit`; that one tells whether there is a next page. */
export function page<Row, Item>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => Cursor,
  total: number,
  show: (row: Row) => Item,
): PageOf<Item> {
  const more = rows.length > limit;
  const shown = more ? rows.slice(0, limit) : rows;
  return {
    items: shown.map(show),
    next: more ? Buffer.from(JSON.stringify(cursorOf(shown[limit - 1]))).toString('base64url') : null,
    total: Math.min(total, TOTAL_CAP),
    totalIsCapped: total > TOTAL_CAP,
  };
}
