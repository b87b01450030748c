import { ROLES, Role } from '../../src/accounts/access/roles';
import {
  ChoiceField,
  DayField,
  FlagField,
  InstantField,
  ObjectField,
  TextField,
} from '../../src/platform/http/fields';

export class DemoMoment {
  @InstantField() now: string;
  @DayField() day: string;
}

export class CastMember {
  @TextField({ max: 40, example: 'officer' }) username: string;
  @TextField({ max: 60, example: '桑小芷' }) name: string;
  @ChoiceField(ROLES, { each: true }) roles: Role[];
}

export class DemoState extends DemoMoment {
  @FlagField({ about: 'Always true: a real district has no such route.' }) demo: true;
  @ObjectField(() => CastMember, { each: true, about: 'Those whose part a visitor may take.' })
  people: CastMember[];
}

export class SwitchPerson {
  @TextField({ max: 80, example: 'manager' }) username: string;
}
