import { useMemo } from 'react';
import type { Day } from '../../kit/days';
import { useDayText } from '../../kit/use-day-text';
import { useLanguage } from '../../language/language';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { isWeekend, weeksOf, type Days } from './calendar-days';
import { CALENDAR } from './calendar.words';

/** A Monday, to have the days of the week by name. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A month as a table of weeks; where it may be changed, each day is a button. */
export function Month({
  year,
  month,
  days,
  changed,
  turn,
}: {
  year: number;
  month: number;
  days: Days;
  changed: ReadonlySet<Day>;
  turn?: (day: Day) => void;
}) {
  const { title, weekdays } = useNames(year, month);
  return (
    <section className="month">
      <h2 id={`month-${month}`}>{title}</h2>
      <table aria-labelledby={`month-${month}`}>
        <thead>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, i) => (
            <tr key={i}>
              {week.map((day, weekday) =>
                day ? (
                  <Cell key={day} day={day} days={days} isChanged={changed.has(day)} turn={turn} />
                ) : (
                  <td key={weekday} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  day,
  days,
  isChanged,
  turn,
}: {
  day: Day;
  days: Days;
  isChanged: boolean;
  turn?: (day: Day) => void;
}) {
  const t = useWords(CALENDAR);
  const text = useDayText();
  const { today } = useToday();
  const entry = days[day];
  const kind = entry?.kind ?? (isWeekend(day) ? 'weekend' : 'weekday');
  const sign = { holiday: t.off, workday: t.on, weekend: '', weekday: '' }[kind];
  const long = { holiday: t.offLong, workday: t.onLong, weekend: t.plainWeekend, weekday: t.plainWeekday }[
    kind
  ];
  const said = [text.day(day), long, entry?.note].filter(Boolean).join(' ');
  const classes = ['day', `day-${kind}`, isChanged && 'day-changed', day === today && 'day-today'];
  const inner = (
    <>
      <span aria-hidden className="day-number">
        {Number(day.slice(8))}
      </span>
      <span aria-hidden className="day-sign">
        {sign}
      </span>
    </>
  );
  return (
    <td aria-current={day === today ? 'date' : undefined}>
      {turn ? (
        <button
          type="button"
          className={classes.filter(Boolean).join(' ')}
          aria-label={said}
          title={said}
          onClick={() => turn(day)}
        >
          {inner}
        </button>
      ) : (
        <span className={classes.filter(Boolean).join(' ')} title={said}>
          {inner}
          <span className="unseen">{said}</span>
        </span>
      )}
    </td>
  );
}

function useNames(year: number, month: number) {
  const chosen = useLanguage();
  return useMemo(() => {
    const locale = chosen === 'zh' ? 'zh-CN' : 'en-GB';
    const name = (at: number, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(at);
    const weekdays = Array.from({ length: 7 }, (_, i) => {
      const at = A_MONDAY + i * DAY_MS;
      return {
        long: name(at, { weekday: 'long' }),
        short: name(at, { weekday: chosen === 'zh' ? 'narrow' : 'short' }),
      };
    });
    return { title: name(Date.UTC(year, month - 1, 1), { month: 'long' }), weekdays };
  }, [chosen, year, month]);
}
