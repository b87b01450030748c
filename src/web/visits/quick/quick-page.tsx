import { Button } from 'antd';
import { useState, type ClipboardEvent } from 'react';
import { Only } from '../../kit/only';
import { Page } from '../../kit/page';
import { useToast } from '../../kit/toast';
import { showToast } from '../../kit/toast-store';
import { usePhone } from '../../kit/use-phone';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { lacksOf } from '../fields';
import { useFirmGroups } from '../use-firm-groups';
import { GridRow } from './grid-row';
import { QUICK } from './quick.words';
import { useFilling } from './use-filling';
import { useGrid } from './use-grid';
import { useGridKeys } from './use-grid-keys';
import '../visits.css';
import './quick.css';

const COLUMNS = ['firm', 'day', 'kind', 'summary', 'followUp', 'state'] as const;

/** Friday afternoon: the week's visits in one grid, typed or pasted, each sent as its own. */
export default function QuickPage() {
  return (
    <Only act="visit.log">
      <Quick />
    </Only>
  );
}

function Quick() {
  const t = useWords(QUICK);
  const toast = useToast();
  const phone = usePhone();
  const { today } = useToday();
  const groups = useFirmGroups();
  const grid = useGrid();
  const filling = useFilling(grid, groups);
  const [hasTried, setTried] = useState(false);
  const open = grid.rows.filter(({ draft }) => draft?.state === 'editing' || draft?.state === 'refused');

  const send = (): void => {
    setTried(true);
    const { sent, lacking } = grid.send();
    if (sent > 0) toast.done(t.sent(sent));
    if (lacking > 0) showToast({ tone: 'bad', text: t.lacking(lacking), seconds: 6 });
  };
  const onKeyDown = useGridKeys(filling.copyDown, () => setTimeout(send, 0));
  const onPaste = (event: ClipboardEvent): void => {
    const { row, col } = (event.target as HTMLElement).dataset;
    if (row !== undefined && filling.paste(event.clipboardData.getData('text/plain'), Number(row), col ?? ''))
      event.preventDefault();
  };
  return (
    <Page title={t.title} about={phone ? t.aboutPhone : t.about}>
      <div className="sheet grid-sheet" onKeyDown={onKeyDown} onPaste={onPaste} role="presentation">
        <div className="grid-head soft" aria-hidden>
          <span />
          {COLUMNS.map((column) => (
            <span key={column}>{t[column]}</span>
          ))}
          <span />
        </div>
        <ol className="grid" aria-label={t.rows}>
          {grid.rows.map((row, at) => (
            <GridRow
              key={row.id}
              row={row}
              at={at}
              groups={groups}
              lacks={hasTried && row.draft?.state === 'editing' ? lacksOf(row.fields, today) : []}
              change={(patch) => grid.change(row.id, patch)}
              nameFirm={(name) => filling.nameFirm(row.id, name)}
              remove={() => {
                if (!row.draft?.attempted || window.confirm(t.removeMaybe)) grid.remove(row.id);
              }}
            />
          ))}
        </ol>
        <div className="visit-save">
          <Button type="primary" size="large" disabled={open.length === 0} onClick={send}>
            {t.send(open.length)}
          </Button>
          {grid.rows.some(({ draft }) => draft?.state === 'logged') && (
            <Button size="large" onClick={grid.clearLogged}>
              {t.clear}
            </Button>
          )}
          <kbd className="soft">Ctrl Enter</kbd>
        </div>
      </div>
    </Page>
  );
}
