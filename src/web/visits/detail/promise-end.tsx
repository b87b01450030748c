import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import type { Reminder } from '../../reminders/reminder';
import { REMINDER } from '../../reminders/reminders.words';

/** Who closed it and when, or why it was cancelled. */
export function PromiseEnd({ reminder }: { reminder: Reminder }) {
  const t = useWords(REMINDER);
  const say = useDayText();
  const { doneAt, doneBy, cancelledAt, cancelledReason } = reminder;
  if (doneAt && doneBy) return <p className="soft">{t.doneBy(say.instant(doneAt), doneBy.name)}</p>;
  if (cancelledAt)
    return <p className="soft">{t.cancelledFor(say.instant(cancelledAt), cancelledReason ?? '')}</p>;
  return null;
}
