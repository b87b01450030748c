import * as fc from 'fast-check';
import { Json, RawJson, jsonOf, textOf } from './json-text';

const TEXTS = [
  '',
  ' ',
  '\t\n',
  '\0',
  'a\0b',
  '\u202e右到左',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0301\u0301\u0301',
  '\ufeff\u200b\u2028',
  '𠮷野家有限公司',
  '=1+1',
  "'; DROP TABLE enterprise; --",
  '%_!\\"*()[]',
  "' OR '1'='1",
  '{{7*7}}${7*7}<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e308',
  'true',
  '../../etc/passwd',
  '%00%c3%28',
];

export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'id',
  '',
  '0',
  'a.b',
  '$ne',
  'length',
];

const DAYS = [
  '2023-02-30',
  '2023-13-01',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  '2023-3-1',
  '20230310',
  '2023-03-10T00:00:00Z',
  '-000001-01-01',
  '2100-02-29',
];
const INSTANTS = [
  '2023-03-10',
  '2023-03-10T25:00:00Z',
  '2023-03-10T08:30:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999-23:59',
  '2023-03-10T08:30:00+99:99',
  '1678437000000',
];
const RAW = [
  '1e999',
  '-1e999',
  '-0',
  '1e308',
  '9007199254740992',
  '9007199254740993',
  '-9223372036854775809',
  '2147483648',
  '0.1',
  '1E400',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":null,"valueOf":1}',
  '{"length":3,"0":1}',
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`,
  `[${'1,'.repeat(5_000)}1]`,
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS, ...DAYS, ...INSTANTS),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(201, 1_001, 60_000).map((length) => '梯'.repeat(length)),
  fc.uuid(),
);

/** Any value where another belongs. */
export const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(...RAW).map((text) => new RawJson(text)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json>(null, true, false, 0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1.5, []),
  },
  { weight: 1, arbitrary: fc.constantFrom<Json>([null], [[]], { pairs: [] }, [null, null, null]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map(jsonOf) },
);

/** Whole bodies that are not even JSON, or not of this kind. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '{"a":',
    'null',
    '[]',
    '"text"',
    '1',
    'NaN',
    '{"a":undefined}',
    "{'a':1}",
    '[{}]',
    '\ufeff{}',
    '{"a":1}{"b":2}',
    '\0',
  ),
  hostileValue.map(textOf),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
