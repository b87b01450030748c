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
} from '../platform/http/fields';
import { PageQuery } from '../platform/http/paging';
import { NamedEnterprise, NamedPerson, ReminderView } from '../reminders/inbox/reminders.dto';
import { When } from '../reminders/inbox/when.dto';
import {
  OCCASION_FILTERS,
  OccasionFilter,
  VISIT_KINDS,
  VISIT_OCCASIONS,
  VisitKind,
  VisitOccasion,
} from './visits.rules';

const MAYBE = { optional: true, nullable: true } as const;
const VERSION = { min: 1, max: 2 ** 31 - 1 } as const;
const LINE = { max: 500, pattern: /^[^\0\r\n]+$/, example: '看了新产线，关注数字化改造补贴' } as const;
const LONG = { max: 5_000 } as const;
const TIME = { max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '14:30' } as const;
const firms = { each: true, minItems: 1, maxItems: 200 } as const;

export class FollowUp extends When {
  @TextField({
    max: 500,
    optional: true,
    example: '送《专精特新申报指南》',
    about: 'The summary unless given.',
  })
  reason?: string;
}

/** What may be said of a visit besides its enterprises, its day and one line. */
class VisitDetails {
  @ChoiceField(VISIT_KINDS, {
    optional: true,
    about: 'on_site unless given; a forum is one entry for many enterprises.',
  })
  kind?: VisitKind;
  @ChoiceField(VISIT_OCCASIONS, { ...MAYBE }) occasion?: VisitOccasion | null;
  @TextField({ max: 500, ...MAYBE, example: '区科技局 沈工' }) companions?: string | null;
  @TextField({ max: 500, ...MAYBE, example: '总经理、财务负责人' }) peopleMet?: string | null;
  @TextField({ ...LONG, ...MAYBE, example: '订单饱满，缺少熟练技工' }) findings?: string | null;
  @TextField({ ...LONG, ...MAYBE, example: '专精特新认定条件' }) policiesExplained?: string | null;
  @TextField({ max: 200, ...MAYBE, example: '云栖小镇' }) place?: string | null;
  @TextField({ ...TIME, ...MAYBE }) startTime?: string | null;
  @TextField({ ...TIME, ...MAYBE, example: '15:30' }) endTime?: string | null;
}

export class LogVisit extends VisitDetails {
  @TextField({
    max: 100,
    optional: true,
    about:
      'Made by the client before it sends; sent again it is the same visit, for ever; with another content it is refused.',
  })
  clientId?: string;
  @IdField({ ...firms, optional: true, about: 'This, or `enterpriseId`.' }) enterpriseIds?: string[];
  @IdField({ optional: true, about: 'Short for a list of one.' }) enterpriseId?: string;
  @DayField({ optional: true, about: 'Today unless given; never later.' }) day?: string;
  @TextField(LINE) summary: string;
  @ObjectField(() => FollowUp, { optional: true }) followUp?: FollowUp;
  @IdField({
    each: true,
    maxItems: 200,
    optional: true,
    about: 'The open promises that this visit keeps, as somebody ticked them. No other is closed.',
  })
  keeps?: string[];
}

export class AmendVisit extends VisitDetails {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @IdField({ ...firms, optional: true }) enterpriseIds?: string[];
  @DayField({ optional: true }) day?: string;
  @TextField({ ...LINE, optional: true }) summary?: string;
  @ObjectField(() => FollowUp, { ...MAYBE, about: 'Moves the reminder; null cancels it.' })
  followUp?: FollowUp | null;
}

export class WithdrawVisit {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @TextField({ max: 200, example: '记错了企业' }) reason: string;
}

export class VisitQuery extends PageQuery {
  @IdField({ optional: true }) enterpriseId?: string;
  @IdField({ optional: true, about: 'Who logged it.' }) officerId?: string;
  @ChoiceField(VISIT_KINDS, { optional: true }) kind?: VisitKind;
  @ChoiceField(OCCASION_FILTERS, { optional: true, about: '`none`: nobody said.' }) occasion?: OccasionFilter;
  @DayField({ optional: true, about: 'The first day.' }) from?: string;
  @DayField({ optional: true, about: 'The last day.', example: '2023-12-31' }) to?: string;
  @ChoiceField(['no', 'only', 'all'], { optional: true, about: '`no` unless given.' }) withdrawn?:
    'no' | 'only' | 'all';
}

export class PromiseQuery {
  @QueryList() @IdField({ ...firms, about: 'Those that are being visited.' }) enterpriseId: string[];
}

export class VisitView {
  @IdField() id: string;
  @TextField({ max: 100, nullable: true }) clientId: string | null;
  @DayField() day: string;
  @ChoiceField(VISIT_KINDS) kind: VisitKind;
  @ChoiceField(VISIT_OCCASIONS, { nullable: true }) occasion: VisitOccasion | null;
  @TextField(LINE) summary: string;
  @ObjectField(() => NamedPerson) officer: NamedPerson;
  @ObjectField(() => NamedEnterprise, { each: true }) enterprises: NamedEnterprise[];
  @TextField({ max: 500, nullable: true }) companions: string | null;
  @TextField({ max: 500, nullable: true }) peopleMet: string | null;
  @TextField({ ...LONG, nullable: true }) findings: string | null;
  @TextField({ ...LONG, nullable: true }) policiesExplained: string | null;
  @TextField({ max: 200, nullable: true }) place: string | null;
  @TextField({ ...TIME, nullable: true }) startTime: string | null;
  @TextField({ ...TIME, nullable: true }) endTime: string | null;
  @ObjectField(() => ReminderView, {
    nullable: true,
    about: 'The promise that was made, and where it stands.',
  })
  followUp: ReminderView | null;
  @InstantField({ nullable: true }) withdrawnAt: string | null;
  @TextField({ max: 200, nullable: true }) withdrawnReason: string | null;
  @InstantField() createdAt: string;
  @InstantField() updatedAt: string;
  @WholeField(VERSION) version: number;
}

export class OpenPromise extends ReminderView {
  @FlagField({ about: 'One’s own, to enterprises that are all being visited: the form ticks it beforehand.' })
  preTicked: boolean;
}

export class OpenPromises {
  @ObjectField(() => OpenPromise, { each: true }) items: OpenPromise[];
}

export class VisitWarning {
  @TextField({ max: 60, example: 'VISIT.BEFORE_REGISTRATION' }) code: string;
  @TextField({ max: 200 }) message: string;
  @IdField({ nullable: true }) enterpriseId: string | null;
}

export class LoggedVisit extends VisitView {
  @ObjectField(() => VisitWarning, { each: true, about: 'Accepted all the same.' }) warnings: VisitWarning[];
  @ObjectField(() => OpenPromise, {
    each: true,
    about: 'Promised to these enterprises before, and still open.',
  })
  openPromises: OpenPromise[];
}
