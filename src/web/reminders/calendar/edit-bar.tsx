import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import type { Change } from '../../kit/changes';
import { useConfirm } from '../../kit/confirm';
import { ProblemAlert } from '../../kit/problem';
import { useToast } from '../../kit/toast';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { byDay, countOf, differingDays, inOrder, mergedDays, type CalendarDay } from './calendar-days';
import { CALENDAR, EDIT } from './calendar.words';
import type { Draft } from './use-draft';

/** So many changed days are listed one by one in the question before publishing. */
const LISTED = 12;

interface EditBarProps {
  year: number;
  draft: Draft;
  setDraft(draft: Draft | undefined): void;
  note: string;
  setNote(note: string): void;
  isNoteMissing: boolean;
}

/** While a year is changed: the name that clicked days get, what has changed, and publishing it. */
export function EditBar({ year, draft, setDraft, note, setNote, isNoteMissing }: EditBarProps) {
  const e = useWords(EDIT);
  const toast = useToast();
  const { today } = useToday();
  const changesOf = useChanges();
  const [confirm, dialog] = useConfirm();
  const [error, setError] = useState<unknown>();
  const [isStale, setStale] = useState(false);
  const [isSending, setSending] = useState(false);
  const changed = differingDays(draft.base, draft.days).length;

  const publish = async (): Promise<void> => {
    const params = { path: { year } };
    setError(undefined);
    try {
      await confirm({
        title: e.publishTitle(year),
        act: e.publish,
        changes: changesOf(draft),
        about: <p>{year < Number(today.slice(0, 4)) ? e.past : e.redates}</p>,
      });
      setSending(true);
      const body = { version: draft.version, days: inOrder(draft.days) };
      await api.PUT('/api/v1/calendar/{year}', { params, body });
      setDraft(undefined);
      toast.done(e.done(year));
      await refresh();
    } catch (refusal) {
      if (isRefused(refusal, 'VERSION.STALE')) await takeOver();
      else setError(refusal);
    } finally {
      setSending(false);
    }
  };
  const takeOver = async (): Promise<void> => {
    const { data } = await api.GET('/api/v1/calendar/{year}', { params: { path: { year } } });
    if (!data) return;
    const base = byDay(data.days);
    setDraft({ base, version: data.version, days: mergedDays(draft.base, base, draft.days) });
    setStale(true);
    await refresh();
  };
  const drop = async (): Promise<void> => {
    try {
      if (changed > 0)
        await confirm({
          title: e.dropTitle,
          act: e.drop,
          danger: true,
          about: <p>{e.dropAbout(changed)}</p>,
        });
      setDraft(undefined);
    } catch {
      // They go on changing.
    }
  };
  return (
    <section className="edit-bar" aria-label={e.editing}>
      <ProblemAlert error={error} />
      {isStale && (
        <p className="calendar-notice" role="status">
          {e.stale}
        </p>
      )}
      <p>{e.how}</p>
      <div className="edit-line">
        <label htmlFor="holiday-note">{e.note}</label>
        <Input
          id="holiday-note"
          list="holiday-names"
          maxLength={40}
          autoComplete="off"
          value={note}
          status={isNoteMissing ? 'error' : undefined}
          aria-invalid={isNoteMissing}
          aria-describedby={isNoteMissing ? 'holiday-note-missing' : undefined}
          onChange={(event) => setNote(event.target.value)}
        />
        <datalist id="holiday-names">
          {e.suggestions.split(',').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {isNoteMissing && (
          <span id="holiday-note-missing" role="alert" className="note-missing">
            {e.noteNeeded}
          </span>
        )}
        <span className="soft edit-count" role="status">
          {changed > 0 ? e.changed(changed) : e.nothing}
        </span>
        <Button onClick={() => void drop()}>{e.drop}</Button>
        <Button type="primary" loading={isSending} disabled={changed === 0} onClick={() => void publish()}>
          {e.publish}
        </Button>
      </div>
      {dialog}
    </section>
  );
}

/** The counts before and after, and the days one by one. */
function useChanges(): (draft: Draft) => Change[] {
  const t = useWords(CALENDAR);
  const e = useWords(EDIT);
  const text = useDayText();
  const say = (entry?: CalendarDay): string =>
    entry ? `${entry.kind === 'holiday' ? t.offLong : t.onLong} · ${entry.note}` : '—';
  return ({ base, days }) => {
    const changed = differingDays(base, days);
    const count = (key: string, label: string, kind: CalendarDay['kind']): Change => ({
      key,
      label,
      before: e.days(countOf(base, kind)),
      after: e.days(countOf(days, kind)),
    });
    const listed = changed
      .slice(0, LISTED)
      .map((day) => ({ key: day, label: text.day(day), before: say(base[day]), after: say(days[day]) }));
    const more = changed.length - listed.length;
    return [
      count('off', e.offCount, 'holiday'),
      count('on', e.onCount, 'workday'),
      ...listed,
      ...(more > 0 ? [{ key: 'more', label: e.moreDays(more), before: '', after: '' }] : []),
    ];
  };
}
