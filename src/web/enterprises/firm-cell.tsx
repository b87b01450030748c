import { Input } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { newId } from '../api/new-id';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { optionsOf, type Firm, type FirmGroup, type FirmOption } from './firm';
import { FIRM_FIELD } from './firm-field.words';
import { FirmList, optionId } from './firm-list';
import { useFirmSearch } from './use-firm-search';
import { useOwnAreas } from './use-own-areas';
import './firm-field.css';

interface FirmCellProps {
  label: string;
  value: Firm | undefined;
  onChange(firm: Firm | undefined): void;
  /** A name was left standing that is not chosen yet. */
  onTyped(name: string): void;
  groups: readonly FirmGroup[];
  isWrong?: boolean;
  /** Where the cell stands, for the keys that move between cells. */
  place: Record<string, string | number>;
}

/** One enterprise in a row of many: typed and chosen without leaving the keys; opens only when asked. */
export function FirmCell({ label, value, onChange, onTyped, groups, isWrong, place }: FirmCellProps) {
  const t = useWords(FIRM_FIELD);
  const may = useMay();
  const list = useId();
  const areas = useOwnAreas();
  const [typed, setTyped] = useState(value?.name ?? '');
  const [isOpen, setOpen] = useState(false);
  const [pointed, point] = useState(0);
  useEffect(() => setTyped(value?.name ?? ''), [value?.name]);
  const words = typed.trim();
  const asked = isOpen ? words : '';
  const { found, isSearching, failed } = useFirmSearch(asked);
  const mayAdd = may('enterprise.write') && !isSearching;
  const options = isOpen ? optionsOf({ typed: asked, groups, found, chosen: [], mayAdd }) : [];
  const at = Math.min(pointed, options.length - 1);
  const isNew = value?.id === null && value.key !== undefined;

  const choose = (option: FirmOption): void => {
    if (option.kind === 'known' && option.firm.isOutside) return;
    setOpen(false);
    point(0);
    if (option.kind === 'known') {
      setTyped(option.firm.name);
      onChange({ id: option.firm.id, name: option.firm.name });
    } else onChange({ id: null, name: option.name, key: newId(), ...(areas.isNeeded ? { area: '' } : {}) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (isOpen || step === 1)) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else point(Math.max(0, Math.min(options.length - 1, at + step)));
    } else if (event.key === 'Enter' && isOpen && options[at] && !event.ctrlKey) {
      event.preventDefault();
      // The list takes this Enter; the grid's own goes to the next row.
      event.stopPropagation();
      choose(options[at]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const leave = (): void => {
    setOpen(false);
    if (words === (value?.name ?? '')) return;
    if (words === '') onChange(undefined);
    else onTyped(words);
  };
  return (
    <div className="firm-field">
      <Input
        {...place}
        role="combobox"
        aria-label={isNew ? `${label} ${t.isNew}` : label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={options[at] ? optionId(list, at) : undefined}
        aria-autocomplete="list"
        aria-invalid={isWrong}
        status={isWrong ? 'error' : undefined}
        autoComplete="off"
        placeholder={t.hint}
        value={typed}
        maxLength={100}
        suffix={isNew ? <span className="firm-new">{t.isNew}</span> : <span />}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          point(0);
        }}
      />
      {isOpen && (
        <FirmList
          id={list}
          label={label}
          options={options}
          at={at}
          empty={isSearching ? t.searching : failed ? t.noneOffline : t.none}
          choose={choose}
          point={point}
        />
      )}
      {value?.area !== undefined && isNew && (
        <select
          className="firm-area"
          aria-label={t.areaOf(value.name)}
          aria-invalid={value.area === ''}
          value={value.area}
          onChange={(event) => onChange({ ...value, area: event.target.value })}
        >
          <option value="">{t.chooseArea}</option>
          {areas.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
