import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { newId } from '../api/new-id';
import { LinkButton } from '../kit/link-button';
import { Only } from '../kit/only';
import { Page } from '../kit/page';
import { Plate } from '../kit/states';
import { usePhone } from '../kit/use-phone';
import { useWords } from '../language/words';
import { useSession } from '../session/session';
import { outbox, useDraft } from './drafts/outbox';
import { takeUp } from './drafts/outbox.rules';
import { PAGE_ID } from './drafts/page-id';
import { Unfinished } from './drafts/unfinished';
import { DraftForm } from './form/draft-form';
import { FORM } from './form/form.words';
import { SavedVisit } from './form/saved-visit';

/** `?enterprise=` and `?promise=` bring along what the visit is about; `?draft=` goes on with one. */
export default function NewVisitPage() {
  const t = useWords(FORM);
  const phone = usePhone();
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('draft');
  const [fresh, setFresh] = useState(newId);
  const id = inAddress ?? fresh;
  // The next "log a visit" is another one, also where this page stays.
  useEffect(() => {
    if (inAddress === fresh) setFresh(newId());
  }, [inAddress, fresh]);
  const begin = (): void => {
    setFresh(newId());
    setParams({});
  };
  const began = (): void =>
    setParams(
      (present) => {
        const next = new URLSearchParams(present);
        next.set('draft', id);
        return next;
      },
      { replace: true },
    );
  const [enterprises, promises] = [params.getAll('enterprise'), params.getAll('promise')];
  return (
    <Only act="visit.log">
      <Page title={t.title} actions={!phone && <LinkButton to="/visits/quick">{t.quick}</LinkButton>}>
        {/* Opened for another enterprise, it is another form, too. */}
        <OneVisit key={[id, ...enterprises].join()} id={id} isBegun={inAddress !== null} begin={begin}>
          <Unfinished except={id} />
          <DraftForm id={id} enterprises={enterprises} promises={promises} began={began} />
        </OneVisit>
      </Page>
    </Only>
  );
}

interface OneVisitProps {
  id: string;
  isBegun: boolean;
  begin(): void;
  children: React.ReactNode;
}

/** The form while it is typed here; what became of it afterwards; or where it is being typed instead. */
function OneVisit({ id, isBegun, begin, children }: OneVisitProps) {
  const t = useWords(FORM);
  const { account } = useSession();
  const draft = useDraft(id);
  const [isOpened, open] = useState(!isBegun);
  const here = (): void => {
    // Whoever opens it last writes it; a queued one stays in the queue until somebody wants to change it.
    outbox.change(account.id, id, (present) =>
      present.state === 'editing' ? takeUp(present, PAGE_ID) : present,
    );
    open(true);
  };
  // Once, when the page is opened.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(here, []);
  const another = <Button onClick={begin}>{t.startNew}</Button>;
  if (!isOpened) return null;
  if (isBegun && !draft) return <Plate title={t.gone} action={another} />;
  if (draft && draft.state !== 'editing') return <SavedVisit draft={draft} next={begin} />;
  if (draft && draft.holder !== PAGE_ID)
    return (
      <Plate
        title={t.elsewhere}
        about={t.elsewhereAbout}
        action={
          <>
            <Button type="primary" onClick={here}>
              {t.goOnHere}
            </Button>
            {another}
          </>
        }
      />
    );
  return <>{children}</>;
}
