import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import * as fc from 'fast-check';
import { newId } from '../../src/platform/ids';
import { sortKeyOf } from '../../src/enterprises/search/naming.rules';
import { Refusal } from '../../src/platform/errors';
import { Cursor, PageQuery, TOTAL_CAP, limitOf, page, readCursor } from '../../src/platform/http/paging';

const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const raw = (text: string): string => Buffer.from(text).toString('base64url');
const rows = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const pageOfRows = (count: number, limit: number, total = count) =>
  page(
    rows(count),
    limit,
    (row) => [row, `row ${row}`],
    total,
    (row) => ({ row }),
  );

describe('a page', () => {
  it('shows `limit` rows and marks the last of them when one more was found', () => {
    const { items, next } = pageOfRows(4, 3);
    expect(items).toEqual([{ row: 0 }, { row: 1 }, { row: 2 }]);
    expect(readCursor(next ?? '', ['number', 'string'])).toEqual([2, 'row 2']);
  });

  it.each([0, 1, 3])('with %i rows of at most 3 is the last', (count) => {
    expect(pageOfRows(count, 3)).toMatchObject({ items: rows(count).map((row) => ({ row })), next: null });
  });

  it('counts to 10,000 and then says that there are more', () => {
    expect(pageOfRows(1, 3, TOTAL_CAP)).toMatchObject({ total: 10_000, totalIsCapped: false });
    expect(pageOfRows(1, 3, TOTAL_CAP + 1)).toMatchObject({ total: 10_000, totalIsCapped: true });
  });

  it('holds 50 rows unless asked otherwise', () => {
    expect(limitOf({})).toBe(50);
    expect(limitOf({ limit: 7 })).toBe(7);
  });
});

describe('a page mark', () => {
  it.each(['庄', '爽', '😀', '"', 'W'])(
    'of the longest name, all %s, is no longer than one that comes back may be',
    (sign) => {
      const place = [sortKeyOf(sign.repeat(100)), newId()];
      const { next } = page(
        [0, 1],
        1,
        () => place,
        2,
        (row) => row,
      );
      const query = plainToInstance(PageQuery, { after: next });
      expect(validateSync(query)).toEqual([]);
    },
  );

  it('comes back as it went out, whatever the sort key', () => {
    const key = fc.array(
      fc.oneof(
        fc.maxSafeInteger(),
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(key, (sortKey: Cursor) => {
        const { next } = page(
          [0, 1],
          1,
          () => sortKey,
          2,
          (row) => row,
        );
        const shape = sortKey.map((part) => (typeof part === 'number' ? 'number' : 'string'));
        // JSON knows no -0, and neither does a column.
        expect(readCursor(next ?? '', shape)).toEqual(sortKey.map((part) => (part === 0 ? 0 : part)));
      }),
    );
  });

  it('may be absent', () => {
    expect(readCursor(undefined, ['string'])).toBeUndefined();
  });

  it.each([
    ['empty', ''],
    ['no base64', '***'],
    ['no JSON', raw('[1')],
    ['text', coded('a')],
    ['an object', coded({ 0: 'a', length: 1 })],
    ['too short', coded([])],
    ['too long', coded(['a', 1, 2])],
    ['of another list', coded([1, 'a'])],
    ['with null', coded(['a', null])],
    ['with a list', coded(['a', [1]])],
    ['with a fraction', coded(['a', 0.5])],
    ['beyond 2^53', raw('["a",9007199254740993]')],
    ['without end', raw('["a",1e999]')],
    ['with a NUL byte', coded(['a\0', 1])],
  ])('that is %s is refused by its name', (_, after) => {
    const given = (): unknown => readCursor(after, ['string', 'number']);
    expect(given).toThrow(Refusal);
    expect(given).toThrow(
      expect.objectContaining({
        code: 'INPUT.INVALID',
        detail: { errors: [expect.objectContaining({ path: 'after', code: 'INPUT.CURSOR' })] },
      }),
    );
  });
});
