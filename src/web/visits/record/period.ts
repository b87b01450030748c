import { addDays, monthOf, type Day } from '../../kit/days';

/** A month or a year, by a day in it. */
export interface Period {
  span: 'month' | 'year';
  from: Day;
  to: Day;
}

export function periodOf(span: Period['span'], day: Day): Period {
  const year = day.slice(0, 4);
  return span === 'year' ? { span, from: `${year}-01-01`, to: `${year}-12-31` } : { span, ...monthOf(day) };
}

export const before = ({ span, from }: Period): Period => periodOf(span, addDays(from, -1));
export const after = ({ span, to }: Period): Period => periodOf(span, addDays(to, 1));

/** How it stands in an address: `2023-03`, `2023`. */
export function nameOf({ span, from }: Period): string {
  return from.slice(0, span === 'year' ? 4 : 7);
}

/** What an address asks for; the present month where it asks for nothing that exists. */
export function periodIn(name: string | undefined, today: Day): Period {
  if (name && /^(19|20)\d{2}$/.test(name)) return periodOf('year', `${name}-01-01`);
  if (name && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(name)) return periodOf('month', `${name}-01`);
  return periodOf('month', today);
}
