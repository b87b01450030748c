import { addDays } from '../kit/days';
import { Mark, type Tone } from '../kit/mark';
import { useDayText } from '../kit/use-day-text';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import type { Reminder } from './reminder';
import { REMINDER } from './reminders.words';

/** How urgent it is in a word, and its day. */
export function ReminderWhen({ reminder }: { reminder: Reminder }) {
  const t = useWords(REMINDER);
  const { today } = useToday();
  const say = useDayText();
  const { status, day, dueAt, explicit, snoozedUntil, overdueWorkingDays } = reminder;
  const near = day === today ? t.today : day === addDays(today, 1) ? t.tomorrow : undefined;
  const date = explicit ? say.instant(dueAt) : say.day(day);
  const marks: [Tone, string][] = [];
  if (overdueWorkingDays > 0) marks.push(['bad', t.late(overdueWorkingDays)]);
  else if (status === 'due') marks.push(['warn', near ?? t.dueOn(say.day(day))]);
  else if (status === 'heads_up' || status === 'upcoming') marks.push(['brand', near ?? say.day(day)]);
  if (status === 'snoozed' && snoozedUntil) marks.push(['plain', t.until(say.instant(snoozedUntil))]);
  if (status === 'done') marks.push(['good', t.doneMark]);
  if (status === 'cancelled') marks.push(['plain', t.cancelledMark]);
  const isSaid = marks.some(([, text]) => text.includes(say.day(day))) && !explicit;
  return (
    <div className="reminder-when">
      {marks.map(([tone, text]) => (
        <Mark key={text} tone={tone}>
          {text}
        </Mark>
      ))}
      {!isSaid && <span className="soft number">{date}</span>}
    </div>
  );
}
