import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, IdField, TextField, WholeField } from '../../platform/http/fields';
import { PageOf, pageOf } from '../../platform/http/answers';
import { PageQuery } from '../../platform/http/paging';
import { ROSTER_KINDS, RosterKind } from './roster.rules';

const MAYBE = { optional: true, nullable: true } as const;
const NAME = { max: 100, example: '重点工业企业白名单' } as const;
const DOCUMENT = { max: 100, example: '示例〔2022〕1号' } as const;
const NOTE = { max: 500 } as const;
const VERSION = { min: 1, max: 2 ** 31 - 1 } as const;

export class AddRoster {
  @TextField(NAME) name: string;
  @ChoiceField(ROSTER_KINDS) kind: RosterKind;
  @TextField({ ...DOCUMENT, ...MAYBE }) documentNo?: string | null;
  @DayField(MAYBE) publishedOn?: string | null;
  @TextField({ ...NOTE, ...MAYBE }) note?: string | null;
}

export class AmendRoster {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @TextField({ ...NAME, optional: true }) name?: string;
  @ChoiceField(ROSTER_KINDS, { optional: true }) kind?: RosterKind;
  @TextField({ ...DOCUMENT, ...MAYBE }) documentNo?: string | null;
  @DayField(MAYBE) publishedOn?: string | null;
  @TextField({ ...NOTE, ...MAYBE }) note?: string | null;
}

export class RosterItem {
  @IdField() id: string;
  @TextField(NAME) name: string;
  @ChoiceField(ROSTER_KINDS) kind: RosterKind;
  @TextField({ ...DOCUMENT, nullable: true }) documentNo: string | null;
  @DayField({ nullable: true }) publishedOn: string | null;
  @TextField({ ...NOTE, nullable: true }) note: string | null;
  @WholeField({ min: 0, max: 1_000_000, about: 'Enterprises on it today.' }) size: number;
  @WholeField(VERSION) version: number;
}

export class RosterEntryView {
  @IdField() id: string;
  @IdField() rosterId: string;
  @IdField() enterpriseId: string;
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) enterpriseName: string;
  @DayField() fromDay: string;
  @DayField({ nullable: true, about: 'The last day; null until further notice.' }) toDay: string | null;
  @TextField({ ...NOTE, nullable: true }) note: string | null;
  @WholeField(VERSION) version: number;
}

export class RosterView extends RosterItem {
  @ApiProperty({ type: pageOf(RosterEntryView) }) entries: PageOf<RosterEntryView>;
}

export class RosterQuery extends PageQuery {
  @DayField({ optional: true, about: 'Only who is on it on that day; without it everybody who ever was.' })
  on?: string;
}

export class AddRosterEntry {
  @IdField() enterpriseId: string;
  @DayField({ optional: true, about: 'The day of publication unless given, or else today.' })
  fromDay?: string;
  @DayField({ ...MAYBE, about: 'The last day; none until further notice.' }) toDay?: string | null;
  @TextField({ ...NOTE, ...MAYBE }) note?: string | null;
}
