import { ChoiceField, FlagField, SecretField, TextField } from '../../platform/http/fields';
import { USERNAME } from '../people/account.dto';
import { PASSWORD_MAX } from '../passwords/password.rules';
import { ROLES, Role } from '../access/roles';

export class SetUp {
  @TextField({ max: 200, about: 'What follows # in the printed link.' }) secret: string;
  @TextField({ max: 40, pattern: USERNAME, example: 'zhoulan' }) username: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
  @SecretField({ max: PASSWORD_MAX }) password: string;
  @ChoiceField(ROLES, {
    each: true,
    minItems: 1,
    maxItems: ROLES.length,
    about: 'Any or all; admin among them.',
  })
  roles: Role[];
}

export class SetUpState {
  @FlagField({ about: 'True until the first account exists.' }) open: boolean;
}
