import { useMemo, useState } from 'react';
import { newId } from '../../api/new-id';
import type { Firm } from '../../enterprises/firm';
import { useSession, useToday } from '../../session/session';
import { newDraft, type Draft } from '../drafts/draft';
import { outbox, useDrafts } from '../drafts/outbox';
import { queue, takeUp, typed } from '../drafts/outbox.rules';
import { PAGE_ID } from '../drafts/page-id';
import { sendAll } from '../drafts/sender';
import { emptyFields, lacksOf, type VisitFields } from '../fields';

export interface Row {
  id: string;
  fields: VisitFields;
  /** None yet for the empty row at the end. */
  draft?: Draft;
}

export interface Grid {
  rows: readonly Row[];
  change(id: string, patch: Partial<VisitFields>): void;
  /** Which enterprise a name turned out to mean, unless somebody has chosen meanwhile. */
  identify(id: string, name: string, firm: Firm): void;
  /** Rows below the last one; gives their ids. */
  append(patches: readonly Partial<VisitFields>[]): string[];
  remove(id: string): void;
  /** Sends what is complete; gives how many were, and how many lack something. */
  send(): { sent: number; lacking: number };
  clearLogged(): void;
}

/** Rows of the grid are drafts like any other: on the device as they are typed, and sent through the outbox. */
export function useGrid(): Grid {
  const { account } = useSession();
  const { today } = useToday();
  const [fresh, setFresh] = useState(newId);
  const drafts = useDrafts();
  const known = useMemo(() => drafts.filter(({ from }) => from === 'grid'), [drafts]);
  // Friday's rows are mostly of one day and kind.
  const last = known[known.length - 1]?.fields;
  const empty: VisitFields = { ...emptyFields(last?.day || today), kind: last?.kind ?? 'on_site' };
  const rows: Row[] = [
    ...known.map((draft) => ({ id: draft.id, fields: draft.fields, draft })),
    { id: fresh, fields: empty },
  ];

  const begin = (id: string, fields: VisitFields, after: number): void =>
    outbox.put(
      newDraft({
        id,
        accountId: account.id,
        from: 'grid',
        clientId: newId(),
        holder: PAGE_ID,
        fields,
        now: Date.now() + after,
      }),
    );
  const change = (id: string, patch: Partial<VisitFields>): void => {
    const now = Date.now();
    const isKnown = outbox.change(account.id, id, (present) =>
      typed(takeUp(present, PAGE_ID), PAGE_ID, { ...present.fields, ...patch }, now),
    );
    if (isKnown || id !== fresh) return;
    setFresh(newId());
    begin(id, { ...empty, ...patch }, 0);
  };
  return {
    rows,
    change,
    identify: (id, name, firm) =>
      void outbox.change(account.id, id, (present) => {
        const [named] = present.fields.firms;
        if (present.state !== 'editing' || !named || named.id || named.key || named.name !== name)
          return present;
        return { ...present, fields: { ...present.fields, firms: [firm] } };
      }),
    append: (patches) =>
      patches.map((patch, at) => {
        const id = newId();
        begin(id, { ...empty, ...patch }, at + 1);
        return id;
      }),
    remove: (id) => outbox.remove(account.id, id),
    send: () => {
      const open = known.filter(({ state }) => state === 'editing' || state === 'refused');
      const complete = open.filter(({ fields }) => lacksOf(fields, today).length === 0);
      complete.forEach(({ id }, at) =>
        outbox.change(account.id, id, (present) => queue(present, Date.now() + at)),
      );
      void sendAll(account.id);
      return { sent: complete.length, lacking: open.length - complete.length };
    },
    clearLogged: () => {
      for (const { id, state } of known) if (state === 'logged') outbox.remove(account.id, id);
    },
  };
}
