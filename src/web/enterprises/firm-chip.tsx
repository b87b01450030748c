import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { Mark } from '../kit/mark';
import { useWords } from '../language/words';
import type { Firm } from './firm';
import { FIRM_FIELD } from './firm-field.words';
import type { Choice } from './use-own-areas';

interface FirmChipProps {
  firm: Firm;
  /** Where a new one may belong. */
  areas: readonly Choice[];
  change(next: Firm): void;
  remove(): void;
}

/** One that has been chosen; a new one says so, and where it belongs. */
export function FirmChip({ firm, areas, change, remove }: FirmChipProps) {
  const t = useWords(FIRM_FIELD);
  return (
    <li className="firm-chip">
      <span className="firm-name">{firm.name}</span>
      {firm.id === null && <Mark tone="brand">{t.isNew}</Mark>}
      {firm.area !== undefined && (
        <select
          aria-label={t.areaOf(firm.name)}
          aria-invalid={firm.area === ''}
          value={firm.area}
          onChange={(event) => change({ ...firm, area: event.target.value })}
        >
          <option value="">{t.chooseArea}</option>
          {areas.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="firm-remove" aria-label={t.remove(firm.name)} onClick={remove}>
        <CloseOutlined aria-hidden />
      </button>
    </li>
  );
}
