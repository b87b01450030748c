import { bind } from '../../src/platform/database/sql';

const pg = (sql: string, params = {}) => bind(sql, params, 'postgres');
const lite = (sql: string, params = {}) => bind(sql, params, 'sqlite');

test('named parameters become what each driver takes, in the order of their use', () => {
  const sql = 'SELECT * FROM job WHERE kind = :kind AND state = :state AND key = :kind';
  const params = { state: 'open', kind: 'k' };
  expect(lite(sql, params)).toEqual({
    sql: 'SELECT * FROM job WHERE kind = ? AND state = ? AND key = ?',
    values: ['k', 'open', 'k'],
  });
  expect(pg(sql, params)).toEqual({
    sql: 'SELECT * FROM job WHERE kind = $1 AND state = $2 AND key = $3',
    values: ['k', 'open', 'k'],
  });
});

test('lists of any length, the empty one matching nothing', () => {
  const sql = 'SELECT 1 WHERE id IN (:...ids) AND n = :n';
  expect(pg(sql, { ids: ['a', 'b', 'c'], n: 1 })).toEqual({
    sql: 'SELECT 1 WHERE id IN ($1, $2, $3) AND n = $4',
    values: ['a', 'b', 'c', 1],
  });
  expect(lite(sql, { ids: ['a'], n: 1 })).toEqual({
    sql: 'SELECT 1 WHERE id IN (?) AND n = ?',
    values: ['a', 1],
  });
  expect(lite(sql, { ids: [], n: 1 })).toEqual({ sql: 'SELECT 1 WHERE id IN (NULL) AND n = ?', values: [1] });
});

test('text in quotes and casts are left alone', () => {
  const sql = `SELECT ':no', 'it''s :no camelCase', "dueAt", count(*)::int FROM job WHERE dueAt::bigint > :at`;
  expect(pg(sql, { at: 5 }).sql).toBe(
    `SELECT ':no', 'it''s :no camelCase', "dueAt", count(*)::int FROM job WHERE "dueAt"::bigint > $1`,
  );
  expect(lite("SELECT ':no' WHERE a = :a", { a: 1 }).sql).toBe("SELECT ':no' WHERE a = ?");
});

test('camelCase names are quoted for PostgreSQL, with and without an alias in front; nothing else is', () => {
  const sql =
    'SELECT e.subjectId AS theId, COUNT(*) total FROM audit_entry e ORDER BY e.subjectId, createdAt2';
  expect(pg(sql).sql).toBe(
    'SELECT e."subjectId" AS "theId", COUNT(*) total FROM audit_entry e ORDER BY e."subjectId", "createdAt2"',
  );
  expect(lite(sql).sql).toBe(sql);
});

test('parameters with capitals and underscores keep their names', () => {
  expect(pg('UPDATE t SET dueAt = :dueAt WHERE id = :w_dueAt_1', { dueAt: 1, w_dueAt_1: 'x' })).toEqual({
    sql: 'UPDATE t SET "dueAt" = $1 WHERE id = $2',
    values: [1, 'x'],
  });
});

test('null is a value, undefined and absent are mistakes', () => {
  expect(pg('SELECT :a', { a: null }).values).toEqual([null]);
  expect(() => pg('SELECT :a', { a: undefined })).toThrow('SQL parameter :a is missing');
  expect(() => lite('SELECT :a', {})).toThrow('SQL parameter :a is missing');
  expect(() => lite('SELECT 1 WHERE a IN (:...list)', {})).toThrow('SQL parameter :list is missing');
});

test('a list where one value belongs, and the reverse, is a mistake', () => {
  expect(() => pg('SELECT :a', { a: ['x'] })).toThrow(':a must not be a list');
  expect(() => pg('SELECT 1 WHERE a IN (:...a)', { a: 'x' })).toThrow(':a must be a list');
});

test.each([true, Number.NaN, Infinity, new Date(0), {}, 5n])(
  'takes text, numbers and null only, not %p',
  (value) => {
    expect(() => pg('SELECT :a', { a: value })).toThrow('SQL takes text, numbers and null');
  },
);
