import { addDays, type Day } from '../../kit/days';
import { Section } from '../../kit/page';
import { useDayText } from '../../kit/use-day-text';
import { useList } from '../../language/both';
import { useWords } from '../../language/words';
import { holidaysOf, type Days } from './calendar-days';
import { CALENDAR } from './calendar.words';

/** Each holiday with its days, as the decree lists them. */
export function HolidayList({ days }: { days: Days }) {
  const t = useWords(CALENDAR);
  const text = useDayText();
  const inARow = useList();
  const holidays = holidaysOf(days);
  const spans = (list: readonly Day[]): string =>
    inARow(
      spansOf(list).map(([from, to]) =>
        from === to ? text.day(from) : `${text.day(from)} – ${text.day(to)}`,
      ),
    );
  return (
    <Section title={t.list}>
      {holidays.length === 0 && <p className="soft">{t.none}</p>}
      <dl className="holidays">
        {holidays.map(({ note, off, worked }) => (
          <div key={note}>
            <dt>{note}</dt>
            <dd>
              {off.length > 0 && <div>{t.offDays(spans(off))}</div>}
              {worked.length > 0 && <div className="soft">{t.workedDays(spans(worked))}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Days that follow one another as one span. */
function spansOf(days: readonly Day[]): [from: Day, to: Day][] {
  return days.reduce<[Day, Day][]>((spans, day) => {
    const last = spans[spans.length - 1];
    if (!last || addDays(last[1], 1) !== day) return [...spans, [day, day]];
    return [...spans.slice(0, -1), [last[0], day]];
  }, []);
}
