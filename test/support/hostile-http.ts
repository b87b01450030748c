import * as fc from 'fast-check';

/** Parts of an address that name nothing. */
export const ODD_PATHS = fc.constantFrom(
  '%zz',
  '%00',
  '%c3%28',
  '..',
  '.',
  '%2e%2e%2f',
  'null',
  'undefined',
  '-1',
  'a'.repeat(201),
  'a'.repeat(9_000),
  '%F0%9F%92%A9',
  "'%20OR%201=1",
);

const IN_A_MARK = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '0.5',
  '-1',
  '0',
  '1678410000000',
  '"2023-03-10"',
  '"9999-12-31"',
  '"a\\u0000"',
  '"\\ud800"',
  '""',
  '"z"',
  'null',
  '{}',
  '[[]]',
];
/** Page marks that no page ever gave out, of the length and nearly the kinds that some list has. */
export const PAGE_MARKS = fc
  .array(fc.constantFrom(...IN_A_MARK), { minLength: 2, maxLength: 3 })
  .map((parts) => Buffer.from(`[${parts.join(',')}]`).toString('base64url'));

export const ODD_QUERIES = fc.constantFrom(
  '',
  '&',
  '=',
  '__proto__=1',
  'constructor=1',
  'a[b]=c',
  'after=%zz',
  'limit=0',
  'limit=1e3',
  'limit=201',
  'unknown=1',
  '%00=%00',
  '?',
  '#',
);

const ODD_HEADERS = fc.constantFrom<Record<string, string>>(
  { 'idempotency-key': '' },
  { 'idempotency-key': 'short' },
  { 'idempotency-key': 'k'.repeat(201) },
  { 'idempotency-key': "'; DROP TABLE idempotency; -- \xe9\xff" },
  { 'idempotency-key': 'the same for several' },
  { 'if-none-match': '*' },
  { 'if-none-match': 'W/"x", "y"' },
  { 'if-match': '"1"' },
  { 'if-modified-since': 'yesterday' },
  { range: 'bytes=5-1' },
  { 'accept-language': '\xff;q=9' },
  { 'accept-language': 'en' },
  { accept: 'text/xml' },
  { 'accept-encoding': 'gzip;q=x' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/json;boundary=__proto__' },
  { 'content-encoding': 'gzip' },
  { 'x-request-id': 'z'.repeat(5_000) },
  { 'x-forwarded-for': "1.2.3.4, '" },
  { 'x-http-method-override': 'DELETE' },
  { 'accept-version': '9' },
);

/** Most requests have none of them. */
export const headers = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Record<string, string>>({}) },
  { weight: 1, arbitrary: ODD_HEADERS },
);
