import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ObjectField,
  QueryList,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging';
import { ROLES, Role } from '../access/roles';
import { UnitName } from './unit.dto';

/** Kept in lower case, typed in either. */
export const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;
const TOWNSHIP = /^\d{9}$/;
const PLATFORM = /^[a-z][a-z0-9-]{0,39}$/;
const roleList = { each: true, minItems: 1, maxItems: ROLES.length } as const;
const townshipList = { max: 9, pattern: TOWNSHIP, each: true, maxItems: 50, example: ['330106109'] } as const;
const platformList = {
  max: 40,
  pattern: PLATFORM,
  each: true,
  maxItems: 50,
  example: ['zijingang'],
} as const;

export class AccountQuery extends PageQuery {
  @TextField({
    max: 60,
    optional: true,
    about: 'A part of the name; of the username too, for administrators.',
  })
  q?: string;
  @QueryList()
  @ChoiceField(ROLES, { each: true, optional: true, about: 'Holding one of these roles.' })
  role?: Role[];
  @ChoiceField(['enabled', 'disabled'], { optional: true }) state?: 'enabled' | 'disabled';
}

/** What all staff see of each other; the rest is for administrators and left out for everybody else. */
export class AccountView {
  @IdField() id: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
  @ObjectField(() => UnitName, { nullable: true }) unit: UnitName | null;
  @ChoiceField(ROLES, roleList) roles: Role[];
  @FlagField({ about: 'False once disabled or ended.' }) enabled: boolean;
  @TextField({ max: 40, optional: true, example: 'zhoulan' }) username?: string;
  @TextField({ ...townshipList, optional: true, about: 'Both lists empty: the whole district.' })
  townships?: string[];
  @TextField({ ...platformList, optional: true }) platforms?: string[];
  @DayField({ optional: true, nullable: true, about: 'The last day on which it may be used.' }) endsOn?:
    string | null;
  @FlagField({ optional: true }) mustChangePassword?: boolean;
  @InstantField({ optional: true, nullable: true }) disabledAt?: string | null;
  @InstantField({ optional: true }) createdAt?: string;
  @WholeField({ min: 1, max: 2 ** 31, optional: true }) version?: number;
}

export class CreateAccount {
  @TextField({ max: 40, pattern: USERNAME, example: 'zhoulan' }) username: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
  @ChoiceField(ROLES, roleList) roles: Role[];
  @IdField({ optional: true, nullable: true }) unitId?: string | null;
  @TextField({ ...townshipList, optional: true, about: 'Both lists empty: the whole district.' })
  townships?: string[];
  @TextField({ ...platformList, optional: true }) platforms?: string[];
  @DayField({ optional: true, nullable: true, about: 'The last day on which it may be used.' }) endsOn?:
    string | null;
}

export class AmendAccount {
  @WholeField({ min: 1, max: 2 ** 31, about: 'The version that you saw.' }) version: number;
  @TextField({ max: 60, optional: true }) name?: string;
  @ChoiceField(ROLES, { ...roleList, optional: true }) roles?: Role[];
  @IdField({ optional: true, nullable: true }) unitId?: string | null;
  @TextField({ ...townshipList, optional: true }) townships?: string[];
  @TextField({ ...platformList, optional: true }) platforms?: string[];
  @DayField({ optional: true, nullable: true }) endsOn?: string | null;
  @FlagField({ optional: true, about: 'True ends its sessions and tokens at once; false lets it in again.' })
  disabled?: boolean;
}

export class OneTimePassword {
  @TextField({ max: 40, about: 'Shown this once; must be changed at the first sign-in.' }) password: string;
}

export class CreatedAccount extends OneTimePassword {
  @ObjectField(() => AccountView) account: AccountView;
}
