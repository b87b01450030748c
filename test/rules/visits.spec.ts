import { isSummable, tally } from '../../src/visits/visits.rules';

describe('a summary of visits', () => {
  it.each([
    ['2023-03-10', '2023-03-10', true],
    ['2023-01-01', '2023-12-31', true],
    ['2024-01-01', '2024-12-31', true],
    ['2023-01-01', '2024-01-01', true],
    ['2023-01-01', '2024-01-02', false],
    ['2023-03-11', '2023-03-10', false],
    ['1999-01-01', '9999-12-31', false],
  ])('takes %s to %s: %s', (from, to, well) => {
    expect(isSummable(from, to)).toBe(well);
  });

  it('adds up by name, the most frequent first, else by name', () => {
    const rows = [
      { name: 'online', count: 1 },
      { name: 'phone', count: 2 },
      { name: 'forum', count: 1 },
      { name: 'phone', count: 3 },
    ] as const;
    expect(tally(rows, ({ name }) => name)).toEqual([
      ['phone', 5],
      ['forum', 1],
      ['online', 1],
    ]);
    expect(tally([], () => 'x')).toEqual([]);
  });
});
