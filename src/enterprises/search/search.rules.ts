import { gramsOf, queryGrams, queryTerms } from './naming.rules';

/** A set of enterprises up to this size is fetched and sorted; above it, walking in order finds a page sooner. */
const FEW = 4_000;
/** Index rows that may be counted to find the rarest pair, for all pairs of a query together. */
const COUNT_BUDGET = 80_000;
const MOST_GRAMS = 16;
const SINGLE_ASCII = /^[0-9a-z]$/;
/** The six digits of the authority tell a code from a word in pinyin that is as long. */
const WHOLE_CODE = /^[0-9a-z]{2}[0-9]{6}[0-9a-z]{10}$/;

/** What is looked for: words that must occur, and pairs in the index by which they are found. */
export interface Search {
  terms: string[];
  grams: string[];
  /** The one pair is the one word: who has the pair is a hit, without another look. */
  exact: boolean;
  /** A whole credit code, which its own index finds. */
  code: string | null;
}

export function searchOf(query: string): Search {
  const terms = queryTerms(query);
  const grams = queryGrams(query).filter(isIndexed).slice(0, MOST_GRAMS);
  const exact = terms.length === 1 && grams.length === 1 && Array.from(terms[0]).length <= 2;
  const code = terms.find((term) => WHOLE_CODE.test(term)) ?? null;
  return { terms, grams, exact, code: code && code.toUpperCase() };
}

/** A single letter or digit occurs in nearly every search text and tells nothing. */
export function isIndexed(gram: string): boolean {
  return !SINGLE_ASCII.test(gram);
}

export function indexGramsOf(searchText: string): string[] {
  return gramsOf([searchText]).filter(isIndexed);
}

export function countCap(sets: number): number {
  return Math.max(FEW + 1, Math.floor(COUNT_BUDGET / Math.max(sets, 1)));
}

/** How to reach the rows of a page: nothing can match, start from the smallest set, or walk in the list's order. */
export type Plan =
  { way: 'none' } | { way: 'set'; rarestFirst: number[] } | { way: 'walk'; rarestFirst: number[] };

/**
 * `counts` are capped. A word that is more than its pairs may be rare though each pair is fairly common, and a walk
 * that finds nothing reads the whole register.
 */
export function planOf(counts: readonly number[], cap: number, exact: boolean): Plan {
  if (counts.some((count) => count === 0)) return { way: 'none' };
  const rarestFirst = counts.map((_, at) => at).sort((a, b) => counts[a] - counts[b]);
  const least = counts[rarestFirst[0]] ?? Infinity;
  const narrow = least <= FEW || (!exact && least < cap);
  return { way: narrow ? 'set' : 'walk', rarestFirst };
}
