import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import * as v from 'class-validator';
import { isDay } from '../calendar.rules';
import { isId } from '../ids';

/**
 * One decorator per field says its shape once: for validation, for the OpenAPI document and for the reader.
 * `optional` may be left out, `nullable` may be null (and, in a PATCH, clears the value).
 */
export interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  /** An array of such values. */
  each?: boolean;
  /** With `each`: at most so many. */
  maxItems?: number;
  /** With `each`: at least so many. */
  minItems?: number;
  about?: string;
  example?: unknown;
}

const MAX_ITEMS = 200;

function field(
  options: FieldOptions,
  api: ApiPropertyOptions,
  checks: PropertyDecorator[],
): PropertyDecorator {
  const { optional, nullable, each, about, example } = options;
  const range = { minItems: options.minItems ?? 0, maxItems: options.maxItems ?? MAX_ITEMS };
  return applyDecorators(
    ApiProperty({
      ...api,
      required: !optional,
      ...(nullable ? { nullable: true } : {}),
      ...(each ? { isArray: true, ...range } : {}),
      ...(about ? { description: about } : {}),
      ...(example === undefined ? {} : { example }),
    } as ApiPropertyOptions),
    v.ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...(each ? [v.IsArray(), v.ArrayMinSize(range.minItems), v.ArrayMaxSize(range.maxItems)] : []),
    ...checks,
  );
}

export function TextField(
  options: FieldOptions & { max: number; min?: number; pattern?: RegExp },
): PropertyDecorator {
  const { max, min = 1, pattern, each } = options;
  return field(options, { type: String, minLength: min, maxLength: max, pattern: pattern?.source }, [
    Transform(({ value }) => trimmed(value)),
    v.IsString({ each }),
    v.Length(min, max, { each }),
    ...(pattern ? [v.Matches(pattern, { each })] : []),
    check('isText', isText, each),
  ]);
}

export function SecretField(options: FieldOptions & { max: number; min?: number }): PropertyDecorator {
  const { max, min = 1 } = options;
  return field(options, { type: String, format: 'password', minLength: min, maxLength: max }, [
    v.IsString(),
    v.Length(min, max),
  ]);
}

export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, [check('isId', isId, options.each)]);
}

/** `YYYY-MM-DD`, a day of the district's calendar. */
export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field({ example: '2023-03-10', ...options }, { type: String, format: 'date' }, [
    check('isDay', (value) => typeof value === 'string' && isDay(value), options.each),
  ]);
}

/** ISO 8601 with zone on the wire; epoch ms inside comes from `Date.parse`. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { example: '2023-03-10T08:30:00.000+08:00', ...options },
    { type: String, format: 'date-time' },
    [check('isInstant', isInstant, options.each)],
  );
}

export function WholeField(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max, each } = options;
  return field(options, { type: 'integer', minimum: min, maximum: max }, [
    v.IsInt({ each }),
    v.Min(min, { each }),
    v.Max(max, { each }),
  ]);
}

/** A whole number in a query string. */
export function QueryWholeField(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value)),
    WholeField(options),
  );
}

export function FlagField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [v.IsBoolean({ each: options.each })]);
}

export function ChoiceField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { enum: [...values] }, [v.IsIn([...values], { each: options.each })]);
}

export function ObjectField(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  // Swagger knows a type to be looked up later by the function's name, which is the property's here.
  const shape = { type: () => type() };
  return field(options, shape, [
    Type(type),
    v.ValidateNested({ each: options.each }),
    v.IsObject({ each: options.each }),
  ]);
}

/** Wherever a query string gives a list: `?tier=a,b` or `?tier=a&tier=b`. */
export function QueryList(): PropertyDecorator {
  return Transform(({ value }) =>
    value === undefined
      ? undefined
      : (Array.isArray(value) ? value : [value]).flatMap((each) => String(each).split(',')),
  );
}

function check(name: string, holds: (value: unknown) => boolean, each?: boolean): PropertyDecorator {
  return v.ValidateBy({ name, validator: { validate: holds } }, { each });
}

/** A NUL byte is no text for PostgreSQL, half a character none for UTF-8; nobody types either. */
function isText(value: unknown): boolean {
  return typeof value !== 'string' || !/\0|\p{Surrogate}/u.test(value);
}

function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    Number.isFinite(Date.parse(value))
  );
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(trimmed) : value;
}
