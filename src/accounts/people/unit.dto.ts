import { IdField, ObjectField, TextField, WholeField } from '../../platform/http/fields';

export class UnitName {
  @IdField() id: string;
  @TextField({ max: 80, example: '企业服务科' }) name: string;
  @TextField({ max: 80, nullable: true, about: 'The Chinese name, where `name` is in another language.' })
  zh: string | null;
}

export class UnitView extends UnitName {
  @IdField({ nullable: true, about: 'The unit it is a part of.' }) parentId: string | null;
  @WholeField({ min: 1, max: 2 ** 31 }) version: number;
}

export class UnitList {
  @ObjectField(() => UnitView, { each: true }) items: UnitView[];
}

export class CreateUnit {
  @TextField({ max: 80, example: '企业服务科' }) name: string;
  @TextField({ max: 80, optional: true, nullable: true }) zh?: string | null;
  @IdField({ optional: true, nullable: true }) parentId?: string | null;
}

export class AmendUnit {
  @WholeField({ min: 1, max: 2 ** 31, about: 'The version that you saw.' }) version: number;
  @TextField({ max: 80, optional: true }) name?: string;
  @TextField({ max: 80, optional: true, nullable: true }) zh?: string | null;
  @IdField({ optional: true, nullable: true }) parentId?: string | null;
}
