import { canonical } from '../../src/audit/canonical';
import { GENESIS, RawEntry, RawLink, breaksAfter, linkHash } from '../../src/audit/chain';

const entry = (id: string): RawEntry => ({
  id,
  at: 1_678_410_000_000,
  actorId: null,
  requestId: 'r',
  act: 'visit.log',
  subject: 'visit',
  subjectId: 'v1',
  enterpriseId: null,
  before: null,
  after: '{"note":"走访"}',
});

function chain(...ids: string[]): RawLink[] {
  let hash = GENESIS.hash;
  return ids.map((id, i) => ({
    seq: i + 1,
    auditId: id,
    entry: entry(id),
    hash: (hash = linkHash(hash, entry(id))),
  }));
}

test('canonical JSON has one spelling for one value', () => {
  expect(canonical({ b: [1, { d: null, c: 'é' }], a: true, B: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"é","d":null}]}',
  );
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  expect(JSON.parse(canonical({ 走访: '"quoted"\n', n: -0.5e-7 }))).toEqual({
    走访: '"quoted"\n',
    n: -0.5e-7,
  });
});

test.each([[undefined], [NaN], [new Date(0)], [[undefined]], [() => 1], [1n]])(
  'canonical JSON refuses %p',
  (value) => {
    expect(() => canonical(value)).toThrow('Not JSON');
  },
);

test('the hash of a link stays what it was when this was written', () => {
  expect(linkHash(GENESIS.hash, entry('e1'))).toBe(
    '9f98bd0021fbf46a58beb23310f0ffa42a656d4049f99d6d3746e87893a49910',
  );
});

test('an untouched chain has no breaks, from the start or from any link', () => {
  const links = chain('e1', 'e2', 'e3');
  expect(breaksAfter(GENESIS, links)).toEqual([]);
  expect(breaksAfter(links[0], links.slice(1))).toEqual([]);
});

test('a changed entry, a missing one, a gap and a changed hash are each found where they are', () => {
  const [a, b, c, d] = chain('e1', 'e2', 'e3', 'e4');
  const changed = { ...b, entry: { ...entry('e2'), after: '{"note":"没有走访"}' } };
  expect(breaksAfter(GENESIS, [a, changed, c, d])).toEqual([{ kind: 'changed', seq: 2, auditId: 'e2' }]);
  expect(breaksAfter(GENESIS, [a, { ...b, entry: null }, c, d])).toEqual([
    { kind: 'missing', seq: 2, auditId: 'e2' },
  ]);
  expect(breaksAfter(GENESIS, [a, c, d])).toEqual([{ kind: 'gap', seq: 3, auditId: 'e3' }]);
  expect(breaksAfter(GENESIS, [a, { ...b, hash: 'f'.repeat(64) }, c, d]).map(({ seq }) => seq)).toEqual([
    2, 3,
  ]);
  expect(breaksAfter(GENESIS, [b, c]).map(({ kind }) => kind)).toEqual(['gap']);
});
