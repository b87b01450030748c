import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  ObjectField,
  SecretField,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { PASSWORD_MAX, PASSWORD_MIN } from '../passwords/password.rules';
import { PERMISSIONS } from '../access/permissions';
import { ROLES, Role } from '../access/roles';
import { UnitName } from '../people/unit.dto';

export class SignIn {
  @TextField({ max: 80, example: 'officer' }) username: string;
  @SecretField({ max: PASSWORD_MAX }) password: string;
}

export class ConfirmPassword {
  @SecretField({ max: PASSWORD_MAX }) password: string;
}

export class ChangePassword {
  @SecretField({ max: PASSWORD_MAX }) current: string;
  @SecretField({ max: PASSWORD_MAX, about: `At least ${PASSWORD_MIN} characters, not a common one.` })
  next: string;
}

export class SessionAccount {
  @IdField() id: string;
  @TextField({ max: 40, example: 'officer' }) username: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
  @ChoiceField(ROLES, { each: true }) roles: Role[];
  @ObjectField(() => UnitName, { nullable: true }) unit: UnitName | null;
  @TextField({ max: 9, each: true, about: 'Both lists empty: the whole district.' }) townships: string[];
  @TextField({ max: 40, each: true }) platforms: string[];
}

export class SessionView {
  @ObjectField(() => SessionAccount) account: SessionAccount;
  @ChoiceField(Object.keys(PERMISSIONS), { each: true, about: 'What the roles may do together.' })
  acts: string[];
  @InstantField({ nullable: true, about: 'Until when the password counts as confirmed.' }) elevatedUntil:
    string | null;
  @FlagField({ about: 'Until it is changed, nothing else can be done.' }) mustChangePassword: boolean;
  @WholeField({ min: 1, max: 1440, about: 'Signed out after so many minutes without a request.' })
  idleMinutes: number;
  @InstantField({ about: 'The server’s clock: what day it is, no office PC decides.' }) now: string;
  @TextField({ max: 60, about: 'In which the district’s days are counted.', example: 'Asia/Shanghai' })
  timeZone: string;
  @TextField({ max: 40, each: true, about: 'What is added to the usual house, such as `demo`.' })
  extras: string[];
}
