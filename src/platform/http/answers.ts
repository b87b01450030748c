import { Type, applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ErrorKind } from '../errors';
import { FlagField, TextField, WholeField } from './fields';
import { Problem } from './problem';

/** What a route answers: its type on success, and the codes of the refusals that are its own. */
export function Answers(
  type: Type<object> | null,
  options: { status?: number; refuses?: ErrorKind[]; about?: string } = {},
): MethodDecorator {
  const { status = type ? 200 : 204, refuses = [], about = '' } = options;
  const byStatus = new Map<number, string[]>();
  for (const kind of refuses) byStatus.set(kind.status, [...(byStatus.get(kind.status) ?? []), kind.code]);
  return applyDecorators(
    ApiExtraModels(Problem),
    ApiResponse({ status, description: about, ...(type ? { type } : {}) }),
    ...[...byStatus].map(([each, codes]) =>
      ApiResponse({
        status: each,
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
      }),
    ),
  );
}

export interface PageOf<T> {
  items: T[];
  /** Hand it back as `after` for the next page; null on the last one. */
  next: string | null;
  total: number;
  totalIsCapped: boolean;
}

const pages = new Map<Type<object>, Type<PageOf<object>>>();

/** The page class of an item class, for the OpenAPI document. */
export function pageOf<T extends object>(item: Type<T>): Type<PageOf<T>> {
  const known = pages.get(item);
  if (known) return known as Type<PageOf<T>>;
  class Page implements PageOf<T> {
    @ApiProperty({ type: item, isArray: true }) items: T[];
    @TextField({ max: 2_000, nullable: true, about: 'Send it as `after` to get the next page.' }) next:
      string | null;
    @WholeField({ min: 0, max: 10_000, about: 'Counted to 10,000 at most.' }) total: number;
    @FlagField() totalIsCapped: boolean;
  }
  Object.defineProperty(Page, 'name', { value: `${item.name}Page` });
  pages.set(item, Page);
  return Page;
}
