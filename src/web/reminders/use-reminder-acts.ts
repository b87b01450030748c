import { useRef } from 'react';
import { api } from '../api/client';
import { isRefused } from '../api/problem';
import { refresh } from '../api/query';
import { useToast } from '../kit/toast';
import { useWords } from '../language/words';
import type { Reminder } from './reminder';
import { REMINDER } from './reminders.words';

/** Takes back the act that left this version. */
export function undo({ id, version }: Pick<Reminder, 'id' | 'version'>): Promise<unknown> {
  return api.POST('/api/v1/reminders/{id}/undo', { params: { path: { id } }, body: { version } });
}

/** What one tap does. A second tap while the first is on its way does nothing. */
export function useReminderActs(): { done(reminder: Reminder): void; restore(reminder: Reminder): void } {
  const t = useWords(REMINDER);
  const toast = useToast();
  const busy = useRef(new Set<string>());
  const once = async (id: string, act: () => Promise<void>): Promise<void> => {
    if (busy.current.has(id)) return;
    busy.current.add(id);
    try {
      await act();
      await refresh();
    } catch (error) {
      toast.failed(error);
      // What the list shows is no longer so.
      if (isRefused(error) && error.status === 409) await refresh();
    } finally {
      busy.current.delete(id);
    }
  };
  const done = async ({ id, version, reason }: Reminder): Promise<void> => {
    const params = { path: { id } };
    const { data } = await api.POST('/api/v1/reminders/{id}/done', { params, body: { version } });
    toast.done(t.doneToast(reason), data && (() => undo(data)));
  };
  const restore = async (reminder: Reminder): Promise<void> => {
    await undo(reminder);
    toast.done(t.restored);
  };
  return {
    done: (reminder) => void once(reminder.id, () => done(reminder)),
    restore: (reminder) => void once(reminder.id, () => restore(reminder)),
  };
}
