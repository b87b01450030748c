import { ChoiceField, DayField, FlagField, InstantField, TextField } from '../../platform/http/fields';
import { invalidField } from '../../platform/http/input.pipe';
import { Asked, RECIPIENT_RULES, RecipientRule } from '../promises/reminders.rules';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When somebody wants to be reminded, and who it is: of a follow-up as of a note to oneself. */
export class When {
  @DayField({
    optional: true,
    about: 'Due in the morning of this day, or of the next working day. This or `remindAt`.',
  })
  day?: string;
  @TextField({
    max: 5,
    pattern: TIME,
    optional: true,
    nullable: true,
    example: '14:30',
    about: 'With `day`: kept as given, also on a holiday.',
  })
  time?: string | null;
  @InstantField({ optional: true, about: 'Instead of `day`: this very instant.' }) remindAt?: string;
  @ChoiceField(RECIPIENT_RULES, {
    optional: true,
    about: '`me` unless given; `assigned` is the officer of the (first) enterprise at that time.',
  })
  recipient?: RecipientRule;
  @FlagField({
    optional: true,
    about: 'Also on the working day before; the district’s default unless given.',
  })
  headsUp?: boolean;
}

/** Exactly one of a day and an instant. `path` is where the object stands in the body. */
export function askedOf({ day, time, remindAt }: When, path: string, instant = 'remindAt'): Asked {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  if (remindAt !== undefined) {
    if (day !== undefined)
      throw invalidField(
        at('day'),
        'INPUT.ONE_OF',
        `与 ${instant} 只能选填其一 / not together with ${instant}`,
      );
    if (time)
      throw invalidField(
        at('time'),
        'INPUT.ONE_OF',
        `与 ${instant} 只能选填其一 / not together with ${instant}`,
      );
    return { at: Date.parse(remindAt) };
  }
  if (day === undefined)
    throw invalidField(at('day'), 'INPUT.REQUIRED', `请填写日期，或 ${instant} / give a day, or ${instant}`);
  return { day, time: time ?? null };
}
