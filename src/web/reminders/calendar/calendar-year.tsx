import { Button } from 'antd';
import { useState } from 'react';
import type { components } from '../../api/schema';
import { usePeople } from '../../accounts/use-people';
import { Mark } from '../../kit/mark';
import { Page } from '../../kit/page';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import { byDay, countOf, differingDays, turned, type Days } from './calendar-days';
import { CALENDAR, EDIT } from './calendar.words';
import { EditBar } from './edit-bar';
import { HolidayList } from './holiday-list';
import { Month } from './month';
import { useDraft } from './use-draft';
import { YearPicker } from './year-picker';
import './calendar.css';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const BOOK = 'chinese-days';

/** Twelve months with the days off and the weekends worked; administrators change and publish them. */
export function CalendarYear({ published }: { published: components['schemas']['CalendarYearView'] }) {
  const t = useWords(CALENDAR);
  const e = useWords(EDIT);
  const may = useMay();
  const { nameOf } = usePeople();
  const { year, version, source } = published;
  const [draft, setDraft] = useDraft(year);
  const [note, setNote] = useState('');
  const [isNoteMissing, setNoteMissing] = useState(false);
  const base = byDay(published.days);
  const days: Days = draft?.days ?? base;
  const changed = new Set(draft ? differingDays(draft.base, days) : []);
  const turn = (day: string): void => {
    if (!draft) return;
    const isNew = !days[day];
    setNoteMissing(isNew && !note.trim());
    if (isNew && !note.trim()) return document.getElementById('holiday-note')?.focus();
    setDraft({ ...draft, days: turned(days, day, note.trim()) });
  };
  const from = source === BOOK ? t.fromBook : source && t.fromPerson(nameOf(source));
  return (
    <Page
      title={t.title(year)}
      beside={version > 0 ? <Mark tone="good">{t.published}</Mark> : <Mark tone="warn">{t.provisional}</Mark>}
      about={[t.about, from && t.source(from)].filter(Boolean).join(' ')}
      actions={
        <>
          <YearPicker year={year} />
          {may('calendar.write') && !draft && (
            <Button type="primary" onClick={() => setDraft({ base, version, days: base })}>
              {version > 0 ? e.edit : e.enter}
            </Button>
          )}
        </>
      }
    >
      {version === 0 && (
        <div className="calendar-notice">
          <strong>{t.unpublishedTitle(year)}</strong>
          <p>{t.unpublished}</p>
        </div>
      )}
      {draft && (
        <EditBar
          year={year}
          draft={draft}
          setDraft={setDraft}
          note={note}
          setNote={(next) => {
            setNote(next);
            setNoteMissing(false);
          }}
          isNoteMissing={isNoteMissing}
        />
      )}
      <p className="legend">
        <span>
          <span className="day day-holiday">{t.off}</span> {t.holidays(countOf(days, 'holiday'))}
        </span>
        <span>
          <span className="day day-workday">{t.on}</span> {t.workdays(countOf(days, 'workday'))}
        </span>
        <span className="soft">{t.weekend}</span>
      </p>
      <div className="months">
        {MONTHS.map((month) => (
          <Month
            key={month}
            year={year}
            month={month}
            days={days}
            changed={changed}
            turn={draft ? turn : undefined}
          />
        ))}
      </div>
      <HolidayList days={days} />
    </Page>
  );
}
