import { isId, newId, newSecret } from '../../src/platform/ids';

describe('an id', () => {
  it('is a UUID of version 7 that begins with its millisecond', () => {
    const now = 4_000_000_000_000;
    const id = newId(now);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now);
  });

  it('sorts after every earlier one, within a millisecond and beyond its 4,096 places', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => newId(4_000_000_001_000 + Math.floor(i / 9_000)));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts on when the clock is set back', () => {
    const before = newId(4_000_000_100_000);
    const after = newId(4_000_000_000_500);
    expect(after > before).toBe(true);
  });

  it.each([
    ['one in capitals', newId().toUpperCase()],
    ['one in braces', `{${newId()}}`],
    ['one without dashes', newId().replaceAll('-', '')],
    ['one with a line after it', `${newId()}\n`],
    ['the nil UUID', '00000000-0000-0000-0000-000000000000'],
    ['nothing', ''],
    ['null', null],
    ['undefined', undefined],
    ['a list of one', [newId()]],
    ['a number', 7],
  ])('is not %s', (_, given) => {
    expect(isId(given)).toBe(false);
  });

  it('is every id that was made', () => {
    expect(Array.from({ length: 1_000 }, () => newId()).every(isId)).toBe(true);
  });
});

describe('a secret', () => {
  it('is 256 random bits, safe in an address', () => {
    const secrets = Array.from({ length: 1_000 }, newSecret);
    expect(new Set(secrets).size).toBe(1_000);
    expect(secrets.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true);
  });
});
