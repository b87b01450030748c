import { readingsOf } from './pinyin';

const NOT_SEARCHABLE = /[^\p{L}\p{N}]/gu;
const BLANKS_BESIDE_HAN = /(?<=[\p{Script=Han}（）]) +| +(?=[\p{Script=Han}（）])/gu;

/** The name as it is kept and shown: half-width letters and digits, （） for brackets, no stray blanks. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[([{〔【]/g, '（')
    .replace(/[)\]}〕】]/g, '）')
    .replace(/\s+/g, ' ')
    .replace(BLANKS_BESIDE_HAN, '')
    .trim();
}

/** What search compares: letters, digits and Han only, lower case. Texts and queries both go through it. */
export function searchFormOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_SEARCHABLE, '');
}

/** Full pinyin, a–z and 0–9 only, ü as v: 西湖涂鸟 → xihutuniao. */
export function pinyinOf(name: string): string {
  return pinyinFrom(syllablesOf(name));
}

/** First letter of each syllable; Latin letters and digits stay whole: 西湖涂鸟3D → xhtn3d. */
export function initialsOf(name: string): string {
  return initialsFrom(syllablesOf(name));
}

/**
 * Key that sorts names by syllable, so 西安 comes before 先. Made of 0–9 and a–z only, on which every
 * database collation agrees with byte order; a 0 ends each syllable, and other characters are dropped.
 */
export function sortKeyOf(name: string): string {
  return syllablesOf(name)
    .map(({ text, han }) => (han ? `${text}0` : text))
    .join('');
}

/** Single characters and pairs of neighbours to index for these texts (or whole search texts), each once. */
export function gramsOf(texts: readonly string[]): string[] {
  const grams = new Set<string>();
  for (const text of texts.flatMap((each) => each.split('|'))) {
    const characters = Array.from(searchFormOf(text));
    for (const character of characters) grams.add(character);
    addPairs(grams, characters);
  }
  return [...grams];
}

/** The words of a query; a hit contains each of them somewhere in its search text. */
export function queryTerms(query: string): string[] {
  const words = query.normalize('NFKC').split(/\s+/).map(searchFormOf);
  return [...new Set(words)].filter((word) => word !== '');
}

/** Grams every hit must have: the pairs of each word, or the character if a word is only one. */
export function queryGrams(query: string): string[] {
  const grams = new Set<string>();
  for (const term of queryTerms(query)) {
    const characters = Array.from(term);
    if (characters.length === 1) grams.add(term);
    addPairs(grams, characters);
  }
  return [...grams];
}

/** Everything a firm is found by, each in search form: names, pinyin, initials, code; `|` between them. */
export function searchTextOf(firm: { name: string; formerNames: readonly string[]; code: string }): string {
  const names = [firm.name, ...firm.formerNames];
  const readings = names.map(syllablesOf);
  const parts = [
    ...names.map(searchFormOf),
    ...readings.map(pinyinFrom),
    ...readings.map(initialsFrom),
    searchFormOf(firm.code),
  ];
  return [...new Set(parts)].filter((part) => part !== '').join('|');
}

interface Syllable {
  text: string;
  han: boolean;
}

/** One for each character; read with its phrase, so 重庆 is chongqing and 银行 yinhang. */
function syllablesOf(name: string): Syllable[] {
  const form = searchFormOf(name);
  const characters = Array.from(form);
  const readings = readingsOf(form);
  return readings.map((reading, at) => ({
    text: reading.replace(/[^0-9a-z]/g, ''),
    han: reading !== characters[at],
  }));
}

function pinyinFrom(syllables: readonly Syllable[]): string {
  return syllables.map(({ text }) => text).join('');
}

function initialsFrom(syllables: readonly Syllable[]): string {
  return syllables.map(({ text, han }) => (han ? text.charAt(0) : text)).join('');
}

function addPairs(grams: Set<string>, characters: readonly string[]): void {
  for (let at = 1; at < characters.length; at += 1) grams.add(`${characters[at - 1]}${characters[at]}`);
}
