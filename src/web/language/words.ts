import { useMemo } from 'react';
import { Language, language, useLanguage } from './language';

/** What is said, in both languages side by side: the compiler sees to it that neither lacks a word. */
type Entry = readonly [zh: string, en: string] | readonly [zh: Sentence, en: Sentence];
type Sentence = (...facts: never[]) => string;
export type Words = Record<string, Entry>;
type Spoken<T extends Words> = { readonly [K in keyof T]: T[K][0] };

/** A table of words; see `useWords`. */
export function words<const T extends Words>(table: T): { readonly [K in keyof T]: Widened<T[K]> } {
  return table as unknown as { readonly [K in keyof T]: Widened<T[K]> };
}
type Widened<E extends Entry> = E extends readonly [string, string]
  ? readonly [string, string]
  : readonly [E[0], E[0]];

/** The table in the language of the reader: `const t = useWords(WORDS)`, then `t.title` or `t.late(3)`. */
export function useWords<T extends Words>(table: T): Spoken<T> {
  const chosen = useLanguage();
  return useMemo(() => spoken(table, chosen), [table, chosen]);
}

/** The same outside of components. */
export function say<T extends Words>(table: T): Spoken<T> {
  return spoken(table, language());
}

function spoken<T extends Words>(table: T, chosen: Language): Spoken<T> {
  const at = chosen === 'zh' ? 0 : 1;
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, entry[at]])) as Spoken<T>;
}
