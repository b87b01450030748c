import { addDays, daysBetween, type Day } from '../kit/days';
import { Mark } from '../kit/mark';
import { useDayText } from '../kit/use-day-text';
import { useWorkingDays } from '../kit/use-working-days';
import { useWords } from '../language/words';
import { useToday } from '../session/session';
import { VISIT_DAYS } from './visit-days.words';

/** How long ago somebody was there last. */
export function LastVisit({ day }: { day: Day | null | undefined }) {
  const t = useWords(VISIT_DAYS);
  const say = useDayText();
  const { today } = useToday();
  if (!day) return <span className="soft">{t.never}</span>;
  const ago = daysBetween(day, today);
  return (
    <time dateTime={day} title={say.day(day)} className="ago">
      {ago <= 0 ? t.today : ago === 1 ? t.yesterday : t.daysAgo(ago)}
    </time>
  );
}

/** The day that was agreed, and by how much it has passed. */
export function NextVisit({ day }: { day: Day | null | undefined }) {
  const t = useWords(VISIT_DAYS);
  const say = useDayText();
  const { today } = useToday();
  const late = useLate(day);
  if (!day) return <span className="soft">{t.none}</span>;
  if (late)
    return (
      <time dateTime={day} title={say.day(day)}>
        <Mark tone="bad">{late}</Mark>
      </time>
    );
  const near = day === today ? t.today : day === addDays(today, 1) ? t.tomorrow : undefined;
  return <time dateTime={day}>{near ? <Mark tone="warn">{near}</Mark> : say.day(day)}</time>;
}

/** In working days within this year, whose calendar is known here; what is older counts in plain ones. */
function useLate(day: Day | null | undefined): string | undefined {
  const t = useWords(VISIT_DAYS);
  const { today } = useToday();
  const { isWorking } = useWorkingDays();
  if (!day || day >= today) return undefined;
  const passed = daysBetween(day, today);
  if (day.slice(0, 4) !== today.slice(0, 4)) return t.lateDays(passed);
  const days = Array.from({ length: passed }, (_, i) => addDays(day, i + 1));
  const working = days.filter(isWorking).length;
  return working > 0 ? t.late(working) : t.lateDays(passed);
}
