import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../../api/new-id';
import { useSession } from '../../session/session';
import { hasDetails, type VisitFields } from '../fields';
import { newDraft } from './draft';
import { outbox } from './outbox';
import { queue, typed } from './outbox.rules';
import { PAGE_ID } from './page-id';
import { sendAll } from './sender';

interface DraftForm {
  fields: VisitFields;
  /** Something that somebody typed or tapped. */
  change(patch: Partial<VisitFields>): void;
  /** Something that came by itself, and is worth keeping only with what somebody typed. */
  fill(patch: Partial<VisitFields>): void;
  /** Hands it to the outbox, which sends it. */
  save(fields: VisitFields): void;
}

/** A form whose content is on the device as soon as it is typed. `began` tells that there now is a draft. */
export function useDraftForm(id: string, initial: () => VisitFields, began: () => void): DraftForm {
  const { account } = useSession();
  const [fields, setFields] = useState<VisitFields>(() => outbox.get(account.id, id)?.fields ?? initial());
  const isTouched = useRef(false);
  // One that has gone, sent from another tab or thrown away, must not come back as another visit.
  const hasBegun = useRef(outbox.get(account.id, id) !== undefined);
  const keep = useCallback(
    (next: VisitFields): void => {
      const now = Date.now();
      if (outbox.change(account.id, id, (present) => typed(present, PAGE_ID, next, now))) return;
      if (hasBegun.current) return;
      hasBegun.current = true;
      const about = { id, accountId: account.id, clientId: newId(), holder: PAGE_ID, fields: next, now };
      outbox.put(newDraft({ ...about, from: 'form' }));
      began();
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `began` is new with each rendering
    [account.id, id],
  );
  useEffect(() => {
    if (isTouched.current) keep(fields);
  }, [fields, keep]);
  useEffect(
    () => () => {
      const left = outbox.get(account.id, id);
      if (left?.state === 'editing' && left.holder === PAGE_ID && isEmpty(left.fields))
        outbox.remove(account.id, id);
    },
    [account.id, id],
  );
  const fill = useCallback(
    (patch: Partial<VisitFields>): void => setFields((present) => ({ ...present, ...patch })),
    [],
  );
  const change = useCallback(
    (patch: Partial<VisitFields>): void => {
      isTouched.current = true;
      fill(patch);
    },
    [fill],
  );
  const save = (final: VisitFields): void => {
    isTouched.current = false;
    keep(final);
    outbox.change(account.id, id, (present) =>
      present.state === 'editing' && present.holder === PAGE_ID ? queue(present, Date.now()) : present,
    );
    void sendAll(account.id);
  };
  return { fields, change, fill, save };
}

function isEmpty(fields: VisitFields): boolean {
  return fields.firms.length === 0 && fields.summary.trim() === '' && !hasDetails(fields);
}
