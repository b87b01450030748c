export interface Choice {
  value: string;
  label: string;
}

/** Words as what one can choose from, in the order in which they are written. */
export function choicesOf(spoken: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(spoken).map(([value, label]) => ({ value, label }));
}
