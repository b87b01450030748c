import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ObjectField,
  TextField,
  WholeField,
} from '../../platform/http/fields';
import { SECTORS, STATUSES, Status } from './enterprise.rules';
import type { Sector } from './industry.rules';
import { EnterpriseItem } from './register.dto';
import { TimelinePage } from '../timeline/timeline.dto';
import type { SubjectKind } from './title-segment.entity';

const MAYBE = { optional: true, nullable: true } as const;
const CODE = { max: 40, example: '91330106MAXXXX0079' } as const;
const CODE_REASON = {
  max: 200,
  about: 'Only for a code that fails its check: why it is taken all the same.',
  example: '三证合一试点时期发放',
} as const;
const SAME_NAME = {
  optional: true,
  about: 'These are two enterprises of one name; somebody has looked.',
} as const;

class EnterpriseFacts {
  @TextField({ ...CODE, ...MAYBE, about: 'May come later (待补代码).' }) code?: string | null;
  @TextField({ ...CODE_REASON, ...MAYBE }) codeReason?: string | null;
  @TextField({ max: 8, ...MAYBE, about: 'GB/T 4754-2017, with or without its letter.', example: 'I6513' })
  industryCode?: string | null;
  @ChoiceField(SECTORS, { ...MAYBE, about: 'From the industry code unless given.' }) sector?: Sector | null;
  @TextField({ max: 9, ...MAYBE, example: '330106109' }) township?: string | null;
  @TextField({ max: 40, ...MAYBE, example: 'zijingang' }) platform?: string | null;
  @DayField({ ...MAYBE, example: '2015-06-01' }) registeredOn?: string | null;
  @TextField({ max: 200, ...MAYBE, example: '西园路 1 号' }) address?: string | null;
  @FlagField(SAME_NAME) sameNameConfirmed?: boolean;
}

export class CreateEnterprise extends EnterpriseFacts {
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) name: string;
  @ChoiceField(STATUSES, { optional: true, about: 'active unless given.' }) status?: Status;
}

export class AmendEnterprise extends EnterpriseFacts {
  @WholeField({ min: 1, max: 2 ** 31 - 1, about: 'The version that you saw.' }) version: number;
  @TextField({ max: 100, optional: true, about: 'The name before is kept, and found.' }) name?: string;
  @FlagField({ optional: true, about: 'The name was mistyped, so the one before is no former name.' })
  nameWasWrong?: boolean;
  @ChoiceField(STATUSES, { optional: true }) status?: Status;
}

export class TitleHeld {
  @TextField({ max: 40, example: 'little_giant' }) tier: string;
  @ChoiceField(['enterprise', 'product', 'plant']) subjectKind: SubjectKind;
  @DayField() fromDay: string;
  @DayField({ nullable: true, about: 'The last day; null without end.' }) toDay: string | null;
}

export class RosterPlace {
  @IdField() rosterId: string;
  @TextField({ max: 100, example: '重点工业企业白名单' }) name: string;
  @TextField({ max: 20, example: 'whitelist' }) kind: string;
  @DayField() fromDay: string;
  @DayField({ nullable: true }) toDay: string | null;
}

export class CodeRecord {
  @TextField({ ...CODE, nullable: true }) code: string | null;
  @TextField({ ...CODE_REASON, nullable: true }) codeReason: string | null;
  @InstantField({ about: 'From when on it was the code here.' }) recordedAt: string;
}

export class NameRecord {
  @TextField({ max: 100, example: '杭州飞鸟网络有限公司' }) name: string;
  @DayField({ about: 'The day on which the register took the new name.' }) untilDay: string;
}

/** The dossier. Outside the reader's scope it holds what an item holds, and nothing after `inScope`. */
export class EnterpriseView extends EnterpriseItem {
  @IdField({ nullable: true, about: 'The enterprise that this one was merged into.' }) mergedInto:
    string | null;
  @TextField({ ...CODE_REASON, ...MAYBE }) codeReason?: string | null;
  @DayField(MAYBE) registeredOn?: string | null;
  @TextField({ max: 200, ...MAYBE }) address?: string | null;
  @InstantField({ optional: true }) createdAt?: string;
  @ObjectField(() => TitleHeld, { each: true, optional: true }) titlesHeld?: TitleHeld[];
  @ObjectField(() => RosterPlace, { each: true, optional: true }) rosters?: RosterPlace[];
  @ObjectField(() => CodeRecord, { each: true, optional: true, about: 'The latest first.' })
  codeHistory?: CodeRecord[];
  @ObjectField(() => NameRecord, { each: true, optional: true, about: 'The latest first.' })
  formerNames?: NameRecord[];
  @ObjectField(() => TimelinePage, { optional: true, about: 'The first page.' }) timeline?: TimelinePage;
}
