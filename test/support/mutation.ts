import * as fc from 'fast-check';
import { NAMES, hostileText, hostileValue } from './hostile';
import { Json, copyOf, pairsOf } from './json-text';

/** Swaps in, adds or takes away something, at a place that `at` chooses. */
export interface Mutation {
  at: number;
  how: 'replace' | 'drop' | 'add' | 'repeat' | 'wrap';
  name: string;
  value: Json;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 1_000 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add', 'repeat', 'wrap'),
  name: fc.oneof(fc.constantFrom(...NAMES), hostileText),
  value: hostileValue,
});

export function mutate(given: Json, { at, how, name, value }: Mutation): Json {
  const body = copyOf(given);
  const places: { pairs: [string, Json][]; index: number }[] = [];
  collect(body, places);
  const objects = [...new Set(places.map(({ pairs }) => pairs))];
  if (how === 'add') (objects[at % Math.max(objects.length, 1)] ?? pairsOf(body)).push([name, value]);
  if (places.length === 0 || how === 'add') return body;
  const { pairs, index } = places[at % places.length];
  const [key, old] = pairs[index];
  if (how === 'replace') pairs[index] = [key, value];
  if (how === 'drop') pairs.splice(index, 1);
  if (how === 'repeat') pairs.push([key, value]);
  if (how === 'wrap') pairs[index] = [key, Array.isArray(old) ? (old[0] ?? null) : [old]];
  return body;
}

function collect(value: Json, into: { pairs: [string, Json][]; index: number }[]): void {
  if (Array.isArray(value)) value.forEach((each) => collect(each, into));
  pairsOf(value).forEach(([, each], index) => {
    into.push({ pairs: pairsOf(value), index });
    collect(each, into);
  });
}
