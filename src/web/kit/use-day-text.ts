import { useMemo } from 'react';
import { useLanguage } from '../language/language';
import { useToday } from '../session/session';
import { dayIn, timeIn, type Day } from './days';

export interface DayText {
  /** `3月10日 周五` or `Fri 10 Mar`, with the year where it is not this one. */
  day(day: Day): string;
  /** `2015年6月1日`: of a day long ago nobody asks for the weekday. */
  date(day: Day): string;
  /** `2023年3月10日`, also within this year: for paper, which outlives it. */
  fullDate(day: Day): string;
  /** `3月10日 09:30`, in the district's time. */
  instant(iso: string): string;
}

/** Days and instants as people say them. */
export function useDayText(): DayText {
  const chosen = useLanguage();
  const { today, zone } = useToday();
  return useMemo(() => {
    const locale = chosen === 'zh' ? 'zh-CN' : 'en-GB';
    const say = (day: Day, options: Intl.DateTimeFormatOptions): string => {
      const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
      return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year, ...options }).format(Date.parse(day));
    };
    const month = chosen === 'zh' ? 'long' : 'short';
    const date = (day: Day): string => say(day, { month, day: 'numeric' });
    return {
      date,
      fullDate: (day) => say(day, { year: 'numeric', month, day: 'numeric' }),
      day: (day) => {
        const weekday = say(day, { year: undefined, weekday: 'short' });
        return chosen === 'zh' ? `${date(day)} ${weekday}` : `${weekday} ${date(day)}`;
      },
      instant: (iso) => {
        const at = Date.parse(iso);
        return `${date(dayIn(zone, at))} ${timeIn(zone, at)}`;
      },
    };
  }, [chosen, today, zone]);
}
