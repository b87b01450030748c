import { useCallback, useState } from 'react';
import { useSession } from '../../session/session';
import type { Days } from './calendar-days';

export interface Draft {
  /** The calendar that the changes were made upon. */
  base: Days;
  version: number;
  days: Days;
}

/** Days that were changed but not published, kept for this tab and person. */
export function useDraft(year: number): [Draft | undefined, (draft: Draft | undefined) => void] {
  const { account } = useSession();
  const key = `tidu.kept.${account.id}.calendar-${year}`;
  const [draft, setDraft] = useState<Draft | undefined>(() => {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as Draft) : undefined;
  });
  const keep = useCallback(
    (next: Draft | undefined) => {
      setDraft(next);
      if (next) sessionStorage.setItem(key, JSON.stringify(next));
      else sessionStorage.removeItem(key);
    },
    [key],
  );
  return [draft, keep];
}
