import { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { ValidationError, validateSync } from 'class-validator';
import { FieldError, INPUT_INVALID, NOT_FOUND, Refusal } from '../errors';
import { isId } from '../ids';
import { inputMessage } from './input.messages';

/** Nothing that a form sends nests deeper; the transformer would run out of stack on a hostile body. */
const MAX_DEPTH = 12;

/** Turns a body or a query into its class, or refuses it with the path of every wrong field. Nothing is converted by guess. */
export class InputPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !metatype || metatype === Object) return value;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw invalid([{ path: '', ...inputMessage('isObject') }]);
    }
    if (deeper(value, MAX_DEPTH)) throw invalid([{ path: '', ...inputMessage('isDepth') }]);
    const inherited = inheritedName(value, '');
    if (inherited) throw invalid([{ path: inherited, ...inputMessage('whitelistValidation') }]);
    const instance = plainToInstance(metatype as new () => object, value, { enableCircularCheck: false });
    const errors = validateSync(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    if (errors.length > 0) throw invalid(flatten(errors, ''));
    return instance;
  }
}

/** A path parameter that is no id names nothing: 404, like an id that nobody has. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new Refusal(NOT_FOUND);
    return value;
  }
}

export function invalid(errors: FieldError[]): Refusal {
  // A hostile name may be as long as the body; nobody needs to read it back.
  const shown = errors.slice(0, 50).map((each) => ({ ...each, path: each.path.slice(0, 200) }));
  return new Refusal(INPUT_INVALID, { errors: shown });
}

/** For a rule that only the service can check, said in the manner of the pipe. */
export function invalidField(path: string, code: string, message: string): Refusal {
  return invalid([{ path, code, message }]);
}

function deeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((each) => deeper(each, levels - 1));
}

/** Names that every object has (`constructor`, `toString`): the transformer would drop such a field without a word. */
function inheritedName(value: object, prefix: string): string | undefined {
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (key in Object.prototype) return path;
    const inner = each !== null && typeof each === 'object' ? inheritedName(each, path) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function flatten(errors: ValidationError[], prefix: string): FieldError[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((name) => ({ path, ...inputMessage(name) }));
    return [...own.slice(0, 1), ...flatten(error.children ?? [], path)];
  });
}
