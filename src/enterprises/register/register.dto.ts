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
import { ASSIGNMENT_ROLES, AssignmentRole } from '../assignments/assignment.rules';
import { SECTORS, STATUSES, Status } from './enterprise.rules';
import { SIZE_CLASSES } from '../figures/figure.rules';
import type { Sector } from './industry.rules';
import type { SizeClass } from '../figures/size-class.rules';

const TOWNSHIP = { max: 9, pattern: /^\d{9}$/, example: '330106109' } as const;
const PLATFORM = { max: 40, pattern: /^[a-z][a-z0-9-]*$/, example: 'zijingang' } as const;
const list = { each: true, optional: true, maxItems: 50 } as const;

export const SORT_NAMES = ['name', 'lastVisit', 'updated'] as const;

export class RegisterQuery extends PageQuery {
  @TextField({
    max: 100,
    min: 0,
    optional: true,
    about: 'Part of a name, former name or code, pinyin or initials: 涂鸟, xihutu, xhtn, 0079.',
  })
  q?: string;
  @QueryList()
  @TextField({
    ...list,
    max: 40,
    pattern: /^[a-z_]+$/,
    about: 'Holding one of these titles today.',
    example: ['little_giant'],
  })
  tier?: string[];
  @QueryList() @ChoiceField(SECTORS, list) sector?: Sector[];
  @QueryList() @TextField({ ...TOWNSHIP, ...list, example: ['330106109'] }) township?: string[];
  @QueryList() @TextField({ ...PLATFORM, ...list, example: ['zijingang'] }) platform?: string[];
  @IdField({ optional: true, about: 'Assigned to this person today. Only what is in scope.' })
  officerId?: string;
  @IdField({ optional: true, about: 'On this roster today.' }) roster?: string;
  @QueryList() @ChoiceField(STATUSES, list) status?: Status[];
  @QueryList() @ChoiceField(SIZE_CLASSES, { ...list, about: 'Only what is in scope.' }) size?: SizeClass[];
  @ChoiceField(['true', 'false'], { optional: true, about: 'Without a credit code (待补代码), or with one.' })
  codeMissing?: 'true' | 'false';
  @ChoiceField(SORT_NAMES, {
    optional: true,
    about: 'By name unless given; lastVisit has the longest unvisited first and only what is in scope.',
  })
  sort?: (typeof SORT_NAMES)[number];
}

export class OfficerNow {
  @IdField() officerId: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
  @ChoiceField(ASSIGNMENT_ROLES) role: AssignmentRole;
}

/** Up to `inScope` for all staff; the rest is left out for an enterprise outside the reader's scope. */
export class EnterpriseItem {
  @IdField() id: string;
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) name: string;
  @TextField({
    max: 40,
    nullable: true,
    example: '91330106MAXXXX0079',
    about: 'Null while it is missing (待补代码).',
  })
  code: string | null;
  @TextField({ ...TOWNSHIP, nullable: true }) township: string | null;
  @TextField({ ...PLATFORM, nullable: true }) platform: string | null;
  @ChoiceField(SECTORS, { nullable: true }) sector: Sector | null;
  @ChoiceField(STATUSES) status: Status;
  @TextField({ max: 40, each: true, about: 'Tiers held today.', example: ['little_giant'] }) titles: string[];
  @FlagField() inScope: boolean;
  @TextField({ max: 4, optional: true, nullable: true, example: '6513' }) industryCode?: string | null;
  @ChoiceField(SIZE_CLASSES, { optional: true }) sizeClass?: SizeClass;
  @DayField({ optional: true, nullable: true }) lastVisitOn?: string | null;
  @DayField({ optional: true, nullable: true }) nextVisitOn?: string | null;
  @ObjectField(() => OfficerNow, { each: true, optional: true }) officers?: OfficerNow[];
  @InstantField({ optional: true }) updatedAt?: string;
  @WholeField({ min: 1, max: 2 ** 31 - 1, optional: true }) version?: number;
}
