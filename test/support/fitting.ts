import * as fc from 'fast-check';
import { PAGE_MARKS } from './hostile-http';
import type { Json } from './json-text';
import type { ApiDocument, Operation, Schema } from './openapi';

/** Ids that exist, by what they are of; filled before the run and while it goes on. */
export type Ids = Record<string, string[]>;

/** Values as the document's schemas want them. */
export class Fitting {
  constructor(
    private readonly document: ApiDocument,
    private readonly ids: Ids,
  ) {}

  /** A value that fits its schema, as far as a schema can say. */
  of(given: Schema, name: string): fc.Arbitrary<Json> {
    const schema = this.document.resolve(given);
    const value = this.fittingValue(schema, name);
    return schema.nullable
      ? fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
      : value;
  }

  private fittingValue(schema: Schema, name: string): fc.Arbitrary<Json> {
    if (schema.enum) return fc.constantFrom(...(schema.enum as string[]));
    if (schema.type === 'object' || schema.properties) return this.fittingObject(schema);
    if (schema.type === 'array') {
      const maxLength = Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0));
      return fc.array(this.of(schema.items ?? {}, name), { minLength: schema.minItems, maxLength });
    }
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'integer' || schema.type === 'number') return whole(schema);
    return this.text(schema, name);
  }

  private fittingObject({ properties = {}, required = [] }: Schema): fc.Arbitrary<Json> {
    const fields = Object.entries(properties).map(([name, schema]) => {
      const value = this.of(schema, name).map((each): [string, Json][] => [[name, each]]);
      return required.includes(name) ? value : fc.oneof(value, fc.constant<[string, Json][]>([]));
    });
    return fc.tuple(...fields).map((pairs) => ({ pairs: pairs.flat() }));
  }

  private text(schema: Schema, name: string): fc.Arbitrary<Json> {
    if (schema.format === 'uuid') return this.id(name);
    if (schema.format === 'date')
      return fc.constantFrom('2022-12-30', '2023-03-01', '2023-03-10', '2023-03-13', '2024-02-29');
    if (schema.format === 'date-time')
      return fc.constantFrom('2023-03-09T09:00:00+08:00', '2023-03-20T08:30:00.000Z', '2024-01-02T00:00:00Z');
    if (isMark(name)) return PAGE_MARKS;
    if (name === 'period') return fc.constantFrom('2022', '2023', '2023-02', '2022-12', '2023-13');
    const known = schema.example === undefined ? [] : [schema.example].flat().map(String);
    if (schema.pattern)
      return fc.oneof(fc.constantFrom(...known, ''), fc.stringMatching(new RegExp(schema.pattern)));
    const { minLength = 0, maxLength = 20 } = schema;
    const free = fc.string({
      unit: 'grapheme',
      minLength,
      maxLength: Math.max(minLength, Math.min(maxLength, 20)),
    });
    return known.length > 0 ? fc.oneof(fc.constantFrom(...known), free) : free;
  }

  /** Of the right kind mostly; else of another kind, or nobody's. Looked up when it is sent, for ids keep coming. */
  private id(name: string): fc.Arbitrary<string> {
    return fc
      .record({ way: fc.nat(9), nth: fc.nat(1_000), none: fc.uuid({ version: 7 }) })
      .map(({ way, nth, none }) => {
        const kinds = Object.keys(this.ids);
        const kind = way < 8 ? kindOf(name, kinds) : kinds[nth % kinds.length];
        const known = (kind && this.ids[kind]) || [];
        return way === 9 || known.length === 0 ? none : known[nth % known.length];
      });
  }
}

function whole({ minimum = 0, maximum = 1_000 }: Schema): fc.Arbitrary<number> {
  const small = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 3) });
  return fc.oneof(
    { weight: 4, arbitrary: small },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
  );
}

/** `enterpriseIds`, `enterprises` and `enterpriseId` are all of an enterprise; what is not known is of anything. */
function kindOf(name: string, kinds: string[]): string | undefined {
  const plain = name.toLowerCase();
  if (/officer|actor|recipient|companion|account|person/.test(plain)) return 'account';
  return kinds.find((kind) => plain.startsWith(kind)) ?? kinds[name.length % kinds.length];
}

/** The `next` of a page, on its way back. */
export const isMark = (name: string): boolean => name === 'after' || name === 'before';

/** Keeps the id of what a POST has made, so that later requests meet it. */
export function gather(ids: Ids, { method, path }: Operation, body: unknown): void {
  const { id } = Object(body) as { id?: unknown };
  const collection = /\/(\w+)s$/.exec(path)?.[1];
  if (method !== 'POST' || typeof id !== 'string' || !collection) return;
  const known = (ids[collection.replace(/ie$/, 'y')] ??= []);
  if (known.length < 20) known.push(id);
}
