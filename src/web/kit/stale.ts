export interface Merged<Values> {
  values: Values;
  /** What the others have changed. */
  theirs: (keyof Values)[];
  /** What both have changed: mine stands, and I must be told. */
  both: (keyof Values)[];
}

/** Somebody else saved first. What I did not touch becomes theirs; what I typed stays. */
export function mergeStale<Values extends object>(
  base: Values,
  present: Values,
  mine: Values,
): Merged<Values> {
  const keys = Object.keys(present) as (keyof Values)[];
  const theirs = keys.filter((key) => !same(base[key], present[key]));
  const both = theirs.filter((key) => !same(base[key], mine[key]) && !same(present[key], mine[key]));
  const values = { ...mine };
  for (const key of theirs) if (!both.includes(key)) values[key] = present[key];
  return { values, theirs, both };
}

/** The fields that differ, with their new values. */
export function differing<Values extends object>(before: Values, after: Values): Partial<Values> {
  const keys = Object.keys(after) as (keyof Values)[];
  return Object.fromEntries(
    keys.filter((key) => !same(before[key], after[key])).map((key) => [key, after[key]]),
  ) as Partial<Values>;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
