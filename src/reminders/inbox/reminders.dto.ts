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
import { RECIPIENT_RULES, RecipientRule, STANDINGS, Standing } from '../promises/reminders.rules';
import { When } from './when.dto';

const VERSION = { min: 1, max: 2 ** 31 - 1 } as const;
const REASON = { max: 500, pattern: /^[^\0]*$/, example: '送《专精特新申报指南》,问数字化改造进度' } as const;

export class InboxQuery extends PageQuery {
  @QueryList()
  @ChoiceField([...STANDINGS, 'all'], {
    each: true,
    optional: true,
    example: ['due', 'overdue'],
    about:
      'Unless given: what has arrived and waits (due, overdue, heads_up), or with `due` everything of that day.',
  })
  status?: (Standing | 'all')[];
  @DayField({ optional: true, about: 'Only what is due on this day.' }) due?: string;
}

export class NamedPerson {
  @IdField() id: string;
  @TextField({ max: 60, example: '周岚' }) name: string;
}

export class NamedEnterprise {
  @IdField() id: string;
  @TextField({ max: 100, example: '杭州西湖涂鸟科技有限公司' }) name: string;
}

export class BothLanguages {
  @TextField({ max: 60, example: '回访' }) zh: string;
  @TextField({ max: 60, example: 'Follow-up visit' }) en: string;
}

export class ReminderSource {
  @TextField({ max: 40, example: 'visit' }) kind: string;
  @IdField() id: string;
}

export class ReminderView {
  @IdField() id: string;
  @TextField({ max: 40, example: 'follow_up' }) kind: string;
  @ObjectField(() => BothLanguages) title: BothLanguages;
  @ChoiceField(STANDINGS, { about: 'Where it stands now.' }) status: Standing;
  @TextField(REASON) reason: string;
  @ObjectField(() => NamedEnterprise, { each: true, about: 'The first one decides who is "assigned".' })
  enterprises: NamedEnterprise[];
  @ObjectField(() => NamedPerson) recipient: NamedPerson;
  @ChoiceField(RECIPIENT_RULES) recipientRule: RecipientRule;
  @FlagField({ about: 'It is here because its recipient let it become overdue, or is no longer there.' })
  escalated: boolean;
  @InstantField({ nullable: true, about: 'When the managers were told.' }) escalatedAt: string | null;
  @DayField({ about: 'The day that was asked for.' }) askedDay: string;
  @DayField({ about: 'The day it is due: the next working day, unless a time was named.' }) day: string;
  @InstantField() dueAt: string;
  @FlagField({ about: 'A person named the time.' }) explicit: boolean;
  @FlagField({ about: 'The calendar of that year is not published yet (暂按周末推算).' })
  provisional: boolean;
  @FlagField({ about: 'Also on the working day before.' }) headsUp: boolean;
  @InstantField({ nullable: true, about: 'When the heads-up arrived.' }) announcedAt: string | null;
  @InstantField({ nullable: true }) deliveredAt: string | null;
  @WholeField({ min: 0, max: 2 ** 31 - 1, about: 'How much later than `dueAt` it arrived.' })
  lateMinutes: number;
  @WholeField({ min: 0, max: 10_000, about: '0 unless it is overdue.' }) overdueWorkingDays: number;
  @InstantField({ nullable: true }) snoozedUntil: string | null;
  @ObjectField(() => ReminderSource, { nullable: true }) source: ReminderSource | null;
  @InstantField({ nullable: true }) doneAt: string | null;
  @ObjectField(() => NamedPerson, { nullable: true }) doneBy: NamedPerson | null;
  @InstantField({ nullable: true }) cancelledAt: string | null;
  @TextField({ max: 200, nullable: true }) cancelledReason: string | null;
  @WholeField(VERSION) version: number;
}

/** For the badge. */
export class InboxSummary {
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) due: number;
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) overdue: number;
  @WholeField({ min: 0, max: 2 ** 31 - 1, about: 'Announced for the next working day.' }) headsUp: number;
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) upcoming: number;
  @WholeField({ min: 0, max: 2 ** 31 - 1 }) snoozed: number;
  @WholeField({ min: 0, max: 2 ** 31 - 1, about: 'Of due and overdue: those of others that were escalated.' })
  escalated: number;
}

export class NewManualReminder extends When {
  @TextField(REASON) reason: string;
  @IdField({ each: true, maxItems: 200, optional: true }) enterpriseIds?: string[];
}

export class DoneReminder {
  @WholeField({ ...VERSION, optional: true, about: 'The version that you saw.' }) version?: number;
}

export class SnoozeReminder {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @InstantField({ optional: true, about: 'This very instant; or a `day`.' }) until?: string;
  @DayField({ optional: true, about: 'In the morning of this day, or of the next working day.' })
  day?: string;
}

export class CancelReminder {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @TextField({ max: 200, example: '企业已迁出，不再回访' }) reason: string;
}

export class UndoReminder {
  @WholeField({ ...VERSION, about: 'The version that the act left.' }) version: number;
}

export class HandOverReminder {
  @WholeField({ ...VERSION, about: 'The version that you saw.' }) version: number;
  @IdField({ about: 'An enabled account whose roles use reminders.' }) toAccountId: string;
}
