import { Button } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { api } from '../../api/client';
import { isRefused } from '../../api/problem';
import { refresh } from '../../api/query';
import { FORM as KIT } from '../../kit/form.words';
import { ProblemAlert } from '../../kit/problem';
import { mergeStale } from '../../kit/stale';
import { useToast } from '../../kit/toast';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { createFirm } from '../create-firm';
import { lacksOf, type VisitFields, type VisitView } from '../fields';
import { VisitForm } from '../form/visit-form';
import { VISITS } from '../visits.words';
import { amendmentOf, fieldsOf } from './amendment';
import { useKeptFields } from './use-kept-fields';

/** Corrects a visit. Whoever saves first does not lose, nor does the second. */
export function AmendForm({ visit, leave }: { visit: VisitView; leave(): void }) {
  const t = useWords(VISITS);
  const k = useWords(KIT);
  const toast = useToast();
  const { today } = useToday();
  const [seen, setSeen] = useState(visit);
  const [initial] = useState(() => fieldsOf(visit));
  const [fields, setFields, forget] = useKeptFields(`visit-${visit.id}-${visit.version}`, initial);
  const [error, setError] = useState<unknown>();
  const [isStale, setStale] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const busy = useRef(false);
  const params = { path: { id: visit.id } };
  // An old promise may lie in the past; only what is changed is asked to be right.
  const lacks = lacksOf(fields, today).filter(
    (lack) => lack !== 'followUpDay' || fields.followUp.day !== fieldsOf(seen).followUp.day,
  );

  const send = async (): Promise<void> => {
    const firms = await Promise.all(
      fields.firms.map(async (firm) => ({
        id: firm.id ?? (await createFirm(api, firm)),
        name: firm.name,
      })),
    );
    const body = amendmentOf(fieldsOf(seen), { ...fields, firms });
    if (Object.keys(body).length === 0) {
      toast.done(t.nothing);
    } else {
      await api.PATCH('/api/v1/visits/{id}', { params, body: { ...body, version: seen.version } });
      await refresh();
      toast.done(t.amended2);
    }
    forget();
    leave();
  };
  /** Takes over what the others have saved, and keeps what was typed. */
  const catchUp = async (): Promise<void> => {
    const { data: present } = await api.GET('/api/v1/visits/{id}', { params });
    if (!present) return;
    setFields((mine) => mergeStale<VisitFields>(fieldsOf(seen), fieldsOf(present), mine).values);
    setSeen(present);
    setStale(true);
  };
  const save = async (): Promise<void> => {
    if (busy.current) return;
    setTried(true);
    if (lacks.length > 0) return;
    busy.current = true;
    setSending(true);
    setError(undefined);
    try {
      await send();
    } catch (refusal) {
      if (isRefused(refusal, 'VERSION.STALE')) await catchUp().catch(setError);
      else setError(refusal);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <div className="sheet narrow visit-form" onKeyDown={onKeyDown} role="presentation">
      <ProblemAlert error={error} />
      {isStale && (
        <p role="alert" className="saved-warnings">
          {t.stale}
        </p>
      )}
      <VisitForm
        fields={fields}
        change={(patch) => setFields((present) => ({ ...present, ...patch }))}
        lacks={hasTried ? lacks : []}
      />
      <div className="visit-save">
        <Button type="primary" size="large" loading={isSending} onClick={() => void save()}>
          {k.save}
        </Button>
        <Button
          size="large"
          onClick={() => {
            forget();
            leave();
          }}
        >
          {k.cancel}
        </Button>
      </div>
    </div>
  );
}
