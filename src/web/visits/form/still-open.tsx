import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { refresh } from '../../api/query';
import { Mark } from '../../kit/mark';
import { useToast } from '../../kit/toast';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useMay } from '../../session/session';
import type { Draft, Outcome } from '../drafts/draft';
import { VISIT } from '../visit.words';
import { SAVED } from './form.words';

/** Promises that the visit did not keep: whoever logged it without a line could not see them before. */
export function StillOpen({ promises, draft }: { promises: Outcome['openPromises']; draft: Draft }) {
  const t = useWords(SAVED);
  const v = useWords(VISIT);
  const say = useDayText();
  const may = useMay();
  const toast = useToast();
  const [closed, setClosed] = useState<readonly string[]>([]);
  // What somebody has seen and left unticked is no news to them.
  const unseen = promises.filter(({ id }) => !(id in draft.fields.keeps));
  if (unseen.length === 0) return null;
  const close = async (id: string, version: number): Promise<void> => {
    try {
      await api.POST('/api/v1/reminders/{id}/done', { params: { path: { id } }, body: { version } });
      setClosed((before) => [...before, id]);
      await refresh();
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <div className="still-open">
      <h3>{t.stillOpen}</h3>
      <ul className="promises">
        {unseen.map(({ id, reason, day, version, overdueWorkingDays }) => (
          <li key={id} className="still-open-row">
            <span>
              {reason}{' '}
              {overdueWorkingDays > 0 ? (
                <Mark tone="bad">{v.late(overdueWorkingDays)}</Mark>
              ) : (
                <span className="soft">{say.day(day)}</span>
              )}
            </span>
            {closed.includes(id) ? (
              <Mark tone="good">{t.closed}</Mark>
            ) : (
              may('reminder.use') && (
                <Button aria-label={t.closeOf(reason)} onClick={() => void close(id, version)}>
                  {t.close}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
