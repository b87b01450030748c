import { timeIn } from '../kit/days';
import { Mark } from '../kit/mark';
import { useDayText } from '../kit/use-day-text';
import { useWorkingDays } from '../kit/use-working-days';
import { useWords } from '../language/words';
import { serverNow, useSession, useToday } from '../session/session';
import { TODAY } from './today.words';

/** The day as the district counts it, and whether anybody works on it. */
export function Greeting() {
  const t = useWords(TODAY);
  const say = useDayText();
  const { account } = useSession();
  const { today, zone } = useToday();
  const { isWorking, noteOf } = useWorkingDays();
  const time = timeIn(zone, serverNow());
  const hello =
    time < '11:30' ? t.morning : time < '13:30' ? t.noon : time < '18:00' ? t.afternoon : t.evening;
  const note = noteOf(today);
  return (
    <span className="greeting">
      {t.greeting(hello, account.name, say.day(today))}
      {!isWorking(today) && <Mark tone="warn">{note ? t.dayOffFor(note) : t.dayOff}</Mark>}
      {isWorking(today) && note && <Mark>{t.workedFor(note)}</Mark>}
    </span>
  );
}
