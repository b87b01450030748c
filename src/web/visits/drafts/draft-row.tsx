import { Button, Popconfirm } from 'antd';
import { useNavigate } from 'react-router';
import { Mark } from '../../kit/mark';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useFirmsText } from '../use-firms-text';
import type { Draft } from './draft';
import { DRAFTS } from './drafts.words';
import { outbox } from './outbox';
import { takeUp } from './outbox.rules';
import { PAGE_ID } from './page-id';

/** A visit on this device, how it stands, and what can be done with it. */
export function DraftRow({ draft }: { draft: Draft }) {
  const t = useWords(DRAFTS);
  const say = useDayText();
  const navigate = useNavigate();
  const { id, accountId, state, refusal, fields, attempted, from } = draft;
  const name = useFirmsText()(fields.firms) || t.noFirm;
  const goOn = (): void => {
    if (from === 'grid') return void navigate('/visits/quick');
    outbox.change(accountId, id, (present) => takeUp(present, PAGE_ID));
    void navigate(`/visits/new?draft=${id}`);
  };
  return (
    <li className="draft-row">
      <div className="draft-what">
        <span className="draft-head">
          <strong>{name}</strong>
          {state === 'queued' && <Mark tone="warn">{t.waiting}</Mark>}
          {state === 'refused' && <Mark tone="bad">{t.refused}</Mark>}
          {state === 'editing' && <Mark>{t.unfinished}</Mark>}
        </span>
        <span className="soft">
          {fields.day && say.day(fields.day)} · {fields.summary || t.noSummary}
        </span>
        {refusal && state === 'refused' && <span className="draft-why">{refusal.detail}</span>}
      </div>
      <div className="draft-acts">
        <Button onClick={goOn}>{state === 'editing' ? t.goOn : t.edit}</Button>
        <Popconfirm
          title={t.throwAwayTitle}
          description={attempted ? t.maybeSent : t.throwAwayAbout}
          okText={t.throwAway}
          cancelText={t.keep}
          onConfirm={() => outbox.remove(accountId, id)}
        >
          <Button type="text" danger aria-label={t.throwAwayOf(name)}>
            {t.throwAway}
          </Button>
        </Popconfirm>
      </div>
    </li>
  );
}
