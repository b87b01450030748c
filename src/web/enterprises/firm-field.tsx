import { Input, type InputRef } from 'antd';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { newId } from '../api/new-id';
import { useWords } from '../language/words';
import { useMay } from '../session/session';
import { optionsOf, type Firm, type FirmGroup, type FirmOption } from './firm';
import { FirmChip } from './firm-chip';
import { FIRM_FIELD } from './firm-field.words';
import { FirmList, optionId } from './firm-list';
import { useFirmSearch } from './use-firm-search';
import { useOwnAreas } from './use-own-areas';
import './firm-field.css';

interface FirmFieldProps {
  label: string;
  value: readonly Firm[];
  onChange(firms: Firm[]): void;
  /** What is at hand before anything is typed. */
  groups?: readonly FirmGroup[];
  autoFocus?: boolean;
  isWrong?: boolean;
  describedBy?: string;
}

/** Some enterprises, found by name, code or pinyin initials; one that nobody knows yet is added by its name. */
export function FirmField(props: FirmFieldProps) {
  const { label, value, onChange, groups = [], autoFocus, isWrong, describedBy } = props;
  const t = useWords(FIRM_FIELD);
  const may = useMay();
  const list = useId();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [pointed, point] = useState(0);
  const areas = useOwnAreas();
  const words = typed.trim();
  const { found, isSearching, failed } = useFirmSearch(words);
  const mayAdd = may('enterprise.write') && !isSearching;
  const options = isOpen ? optionsOf({ typed: words, groups, found, chosen: value, mayAdd }) : [];
  const at = Math.min(pointed, options.length - 1);

  const choose = (option: FirmOption): void => {
    if (option.kind === 'known' && option.firm.isOutside) return;
    const area = areas.isNeeded ? { area: '' } : {};
    const firm: Firm =
      option.kind === 'known'
        ? { id: option.firm.id, name: option.firm.name }
        : { id: null, name: option.name, key: newId(), ...area };
    onChange([...value, firm]);
    setTyped('');
    point(0);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else point(Math.max(0, Math.min(options.length - 1, at + step)));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && options[at]) {
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
  };
  /** A name that was typed to its end is chosen, also without a tap in the list. */
  const leave = (): void => {
    const named = options.find((option) => option.kind === 'known' && option.firm.name === words);
    if (words !== '' && named) choose(named);
    else setOpen(false);
  };
  const change = (index: number, next: Firm): void =>
    onChange(value.map((firm, i) => (i === index ? next : firm)));
  return (
    <div className="firm-field">
      {value.length > 0 && (
        <ul className="firm-chips" aria-label={label}>
          {value.map((firm, index) => (
            <FirmChip
              key={firm.id ?? firm.key}
              firm={firm}
              areas={areas.choices}
              change={(next) => change(index, next)}
              remove={() => {
                onChange(value.filter((_, i) => i !== index));
                input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <Input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={options[at] ? optionId(list, at) : undefined}
        aria-autocomplete="list"
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        status={isWrong ? 'error' : undefined}
        autoComplete="off"
        autoFocus={autoFocus}
        placeholder={value.length > 0 ? t.more : t.hint}
        value={typed}
        maxLength={100}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          point(0);
        }}
      />
      {isOpen && (words !== '' || options.length > 0) && (
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
    </div>
  );
}
