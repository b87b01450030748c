import { $api } from '../api/query';
import { useToday } from '../session/session';
import { addDays, weekdayOf, type Day } from './days';

const AHEAD_DAYS = 40;
const LONGEST_BREAK = 20;

export interface WorkingDays {
  isWorking(day: Day): boolean;
  /** The day itself, or the next on which anybody works. */
  next(day: Day): Day;
  /** Why it is no working day, or why a weekend day is one: 春节, say. */
  noteOf(day: Day): string | undefined;
}

/** The district's working days around today; a year that nobody has published counts as plain weeks. */
export function useWorkingDays(): WorkingDays {
  const { today } = useToday();
  const present = useYear(today);
  const ahead = useYear(addDays(today, AHEAD_DAYS));
  const exceptions = [...present, ...ahead];
  const exception = (day: Day) => exceptions.find((each) => each.day === day);
  const isWorking = (day: Day): boolean => {
    const known = exception(day);
    return known ? known.kind === 'workday' : weekdayOf(day) % 6 !== 0;
  };
  return {
    isWorking,
    next: (day) => {
      let found = day;
      for (let i = 0; i < LONGEST_BREAK && !isWorking(found); i += 1) found = addDays(found, 1);
      return found;
    },
    noteOf: (day) => exception(day)?.note,
  };
}

function useYear(day: Day) {
  const year = Number(day.slice(0, 4));
  const { data } = $api.useQuery(
    'get',
    '/api/v1/calendar/{year}',
    { params: { path: { year } } },
    { staleTime: Infinity },
  );
  return data?.days ?? [];
}
