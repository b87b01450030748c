import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Button, Input } from 'antd';
import type { Firm, FirmGroup } from '../../enterprises/firm';
import { FirmCell } from '../../enterprises/firm-cell';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { KIND_ORDER, oneLine, type Kind, type Lack, type VisitFields } from '../fields';
import { StillOpen } from '../form/still-open';
import { KINDS } from '../visit.words';
import { FollowUpCell } from './follow-up-cell';
import { QUICK } from './quick.words';
import { RowState } from './row-state';
import type { Row } from './use-grid';

interface GridRowProps {
  row: Row;
  at: number;
  groups: readonly FirmGroup[];
  lacks: readonly Lack[];
  change(patch: Partial<VisitFields>): void;
  /** A name that has to be looked up. */
  nameFirm(name: string): void;
  remove(): void;
}

/** One visit of the grid; on a phone, a card. What is logged stands still. */
export function GridRow({ row, at, groups, lacks, change, nameFirm, remove }: GridRowProps) {
  const t = useWords(QUICK);
  const kinds = useWords(KINDS);
  const { today } = useToday();
  const { fields, draft } = row;
  const isStill = draft?.state === 'logged' || draft?.state === 'queued';
  const cell = (column: string, place: string) => ({
    'aria-label': t.cell(at + 1, column),
    'data-row': at,
    'data-col': place,
    disabled: isStill,
  });
  const setFirm = (firm: Firm | undefined): void => change({ firms: firm ? [firm] : [] });
  return (
    <li className={`grid-row ${isStill ? 'grid-still' : ''}`}>
      <span className="grid-number soft number">{at + 1}</span>
      <div className="grid-firm">
        {isStill ? (
          <span className="grid-text">{fields.firms[0]?.name}</span>
        ) : (
          <FirmCell
            label={t.cell(at + 1, t.firm)}
            value={fields.firms[0]}
            onChange={setFirm}
            onTyped={nameFirm}
            groups={groups}
            isWrong={lacks.includes('firms')}
            place={{ 'data-row': at, 'data-col': 'firm' }}
          />
        )}
      </div>
      <Input
        type="date"
        className="grid-day"
        {...cell(t.day, 'day')}
        max={today}
        value={fields.day}
        aria-invalid={lacks.includes('day')}
        onChange={(event) => change({ day: event.target.value })}
      />
      <select
        className="grid-select grid-kind"
        {...cell(t.kind, 'kind')}
        value={fields.kind}
        onChange={(event) => change({ kind: event.target.value as Kind })}
      >
        {KIND_ORDER.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </select>
      <Input
        className="grid-summary"
        {...cell(t.summary, 'summary')}
        placeholder={t.summary}
        maxLength={500}
        value={fields.summary}
        aria-invalid={lacks.includes('summary')}
        status={lacks.includes('summary') ? 'error' : undefined}
        onChange={(event) => change({ summary: oneLine(event.target.value) })}
      />
      <FollowUpCell cell={cell(t.followUp, 'followUp')} value={fields.followUp} change={change} />
      <RowState row={row} lacks={lacks} />
      {draft ? (
        <Button
          type="text"
          className="grid-remove"
          aria-label={t.remove(at + 1)}
          disabled={draft.state === 'queued'}
          icon={<CloseOutlined aria-hidden />}
          onClick={remove}
        />
      ) : (
        <span />
      )}
      {draft?.outcome && draft.outcome.openPromises.length > 0 && (
        <div className="grid-open">
          <StillOpen promises={draft.outcome.openPromises} draft={draft} />
        </div>
      )}
    </li>
  );
}
