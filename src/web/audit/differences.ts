export type Content = Record<string, unknown>;

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Counted by the server, and nothing that anybody did. */
const MACHINERY = new Set(['version', 'sortKey', 'nameKey']);

/** The fields that differ; all that is filled in where there was nothing before, or is nothing after. */
export function differencesOf(before: Content | null, after: Content | null): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !MACHINERY.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: pick(before, after, field) }))
    .filter((each) => !same(each.before, each.after))
    .reduce<Difference[]>((all, each) => [...all, ...(isDays(each) ? daysOf(each) : [each])], []);
}

/** Some acts tell afterwards only what they changed: what is not told stayed. */
function pick(before: Content | null, after: Content | null, field: string): unknown {
  if (after === null || field in after) return after?.[field] ?? null;
  return before?.[field] ?? null;
}

function same(one: unknown, other: unknown): boolean {
  return isNothing(one) ? isNothing(other) : JSON.stringify(one) === JSON.stringify(other);
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

interface CalendarDay {
  day: string;
  kind: string;
  note: string;
}

function isDays({ field, before, after }: Difference): boolean {
  return field === 'days' && (Array.isArray(before) || Array.isArray(after));
}

/** Of a year's calendar, each day that became another. */
function daysOf({ before, after }: Difference): Difference[] {
  const [was, is] = [before, after].map(
    (days) => new Map(((days ?? []) as CalendarDay[]).map((each) => [each.day, each])),
  );
  const days = [...new Set([...was.keys(), ...is.keys()])].sort();
  return days
    .filter((day) => !same(was.get(day), is.get(day)))
    .map((day) => ({ field: day, before: was.get(day) ?? null, after: is.get(day) ?? null }));
}
