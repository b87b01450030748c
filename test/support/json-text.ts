/** JSON text put into a body as it stands: what `JSON.stringify` would never write. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** Bodies are built from these; objects are lists of pairs, so that a name may occur twice or be `__proto__`. */
export type Json = null | boolean | number | string | RawJson | Json[] | { pairs: [string, Json][] };

export function textOf(value: Json): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${value.pairs.map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`).join(',')}}`;
}

export function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (value === null || typeof value !== 'object') return value as Json;
  return { pairs: Object.entries(value).map(([name, each]) => [name, jsonOf(each)]) };
}

export function pairsOf(value: Json): [string, Json][] {
  return value !== null && typeof value === 'object' && 'pairs' in value ? value.pairs : [];
}

export function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value === null || typeof value !== 'object' || value instanceof RawJson) return value;
  return { pairs: value.pairs.map(([name, each]) => [name, copyOf(each)]) };
}
