import { IdField, ObjectField, TextField, WholeField } from '../../platform/http/fields';
import { MOST_VIEWS } from './view.errors';

const PAGE = { max: 40, pattern: /^[a-z][a-z0-9-]*$/, example: 'enterprises' } as const;
const NAME = { max: 60, example: '三墩镇久未走访' } as const;
const QUERY = {
  min: 0,
  max: 2_000,
  pattern: /^[^?#\s]*$/,
  example: 'township=330106109&sort=lastVisit',
  about: 'As in the address, without the question mark; may be empty.',
} as const;
const VERSION = { min: 1, max: 2 ** 31 - 1 } as const;

export class ViewQuery {
  @TextField({ ...PAGE, optional: true, about: 'Only those of this page.' }) page?: string;
}

export class SaveView {
  @TextField(PAGE) page: string;
  @TextField(NAME) name: string;
  @TextField(QUERY) query: string;
}

export class AmendView {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @TextField({ ...NAME, optional: true }) name?: string;
  @TextField({ ...QUERY, optional: true }) query?: string;
}

export class ViewItem {
  @IdField() id: string;
  @TextField(PAGE) page: string;
  @TextField(NAME) name: string;
  @TextField(QUERY) query: string;
  @WholeField(VERSION) version: number;
}

export class ViewList {
  @ObjectField(() => ViewItem, { each: true, maxItems: MOST_VIEWS, about: 'The oldest first.' })
  items: ViewItem[];
}
