import { Button } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Mark } from '../../kit/mark';
import { useWords } from '../../language/words';
import { useIsOffline } from '../../session/line';
import { useSession, useToday } from '../../session/session';
import { half } from '../../language/both';
import { useLanguage } from '../../language/language';
import { outbox } from '../drafts/outbox';
import { useDraftForm } from '../drafts/use-draft-form';
import { emptyFields, lacksOf, type Lack } from '../fields';
import { FORM } from './form.words';
import { useFirmNames } from './use-firm-names';
import { usePromises } from './use-promises';
import { VisitForm } from './visit-form';

interface DraftFormProps {
  id: string;
  /** Enterprises and promises that the page was opened for. */
  enterprises: readonly string[];
  promises: readonly string[];
  began(): void;
}

/** A visit while it is typed; what is typed is on the device, and saving hands it to the outbox. */
export function DraftForm({ id, enterprises, promises: openedFor, began }: DraftFormProps) {
  const t = useWords(FORM);
  const { account } = useSession();
  const { today } = useToday();
  const initial = () => ({
    ...emptyFields(today),
    firms: enterprises.map((each) => ({ id: each, name: '' })),
  });
  const { fields, change, fill, save } = useDraftForm(id, initial, began);
  useFirmNames(fields, fill);
  const promises = usePromises(fields, fill, openedFor);
  const [hasTried, setTried] = useState(false);
  const isOffline = useIsOffline();
  const busy = useRef(false);
  const element = useRef<HTMLDivElement>(null);
  const lacks = hasTried ? lacksOf(fields, today) : [];

  const trySave = async (): Promise<void> => {
    if (busy.current) return;
    setTried(true);
    const found = lacksOf(fields, today);
    if (found.length > 0) return focusOn(found[0], element.current);
    busy.current = true;
    save({ ...fields, keeps: await promises.settled() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void trySave();
  };
  return (
    <div ref={element} className="sheet narrow visit-form" onKeyDown={onKeyDown} role="presentation">
      <RefusedBefore accountId={account.id} id={id} />
      <VisitForm fields={fields} change={change} lacks={lacks} promises={promises} />
      <div className="visit-save">
        <Button type="primary" size="large" onClick={() => void trySave()}>
          {t.save}
        </Button>
        {isOffline ? <Mark tone="warn">{t.offline}</Mark> : <kbd className="soft">Ctrl Enter</kbd>}
      </div>
    </div>
  );
}

/** Why the server would not have it the last time, until it is saved again. */
function RefusedBefore({ accountId, id }: { accountId: string; id: string }) {
  const t = useWords(FORM);
  const chosen = useLanguage();
  const [refusal] = useState(() => outbox.get(accountId, id)?.refusal);
  if (!refusal) return null;
  return (
    <div role="alert" className="problem">
      <div>
        <strong>{t.refusedTitle}</strong>
        <p>{refusal.detail}</p>
        <ul>
          {refusal.errors.map(({ path, message }) => (
            <li key={path + message}>{half(message, chosen)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function focusOn(lack: Lack, form: HTMLElement | null): void {
  const selector = {
    firms: '.firm-field [role=combobox]',
    area: '.firm-chip select',
    summary: '#visit-summary',
    day: '.field-date',
    followUpDay: '.follow-up .field-date',
  }[lack];
  form?.querySelector<HTMLElement>(selector)?.focus();
}
