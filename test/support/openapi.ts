import addFormats from 'ajv-formats';
import Ajv, { ValidateFunction } from 'ajv';

/** As much of an OpenAPI 3.0 schema as our document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  example?: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
}

interface Content {
  description: string;
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  method: string;
  /** With its prefix: `/api/v1/visits/{id}`. */
  path: string;
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Content>;
  security?: Record<string, string[]>[];
  'x-access'?: string;
}

export interface ApiJson {
  info: { description: string };
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>;
  components: { schemas: Record<string, Schema> };
}

/** The served document, and the questions that tests put to it. */
export class ApiDocument {
  readonly operations: Operation[];
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(readonly json: ApiJson) {
    addFormats(this.ajv);
    this.operations = Object.entries(json.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
      })),
    );
  }

  resolve(schema: Schema): Schema {
    if (schema.allOf?.length === 1) return { ...this.resolve(schema.allOf[0]), nullable: schema.nullable };
    if (!schema.$ref) return schema;
    const found = this.json.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
    if (!found) throw new Error(`${schema.$ref} is nowhere`);
    return found;
  }

  /** The codes that an operation says it may answer with this status. */
  codes(operation: Operation, status: number): string[] {
    return (operation.responses[status]?.description ?? '').split(', ');
  }

  /** What is wrong with an answer's body, fields that the document does not know included; null when nothing is. */
  wrongWith(schema: Schema, body: unknown): string | null {
    const key = JSON.stringify(schema);
    let validate = this.validators.get(key);
    if (!validate) this.validators.set(key, (validate = this.ajv.compile(this.strict(schema) as object)));
    if (validate(body)) return null;
    return this.ajv.errorsText(validate.errors?.slice(0, 3));
  }

  /** As JSON Schema: references followed, `nullable` written out, no field beside those that are named. */
  private strict(schema: Schema): unknown {
    const { nullable, ...shape } = this.resolve(schema);
    const properties = shape.properties && mapped(shape.properties, (each) => this.strict(each));
    const out = {
      ...shape,
      ...(shape.items ? { items: this.strict(shape.items) } : {}),
      ...(properties ? { properties, additionalProperties: shape.additionalProperties ?? false } : {}),
    };
    return nullable ? { anyOf: [{ type: 'null' }, out] } : out;
  }
}

function mapped<T>(entries: Record<string, Schema>, map: (schema: Schema) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, map(schema)]));
}
