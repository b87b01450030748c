import { Button, Input, Select } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../language/words';
import { TABLE } from './query-table.words';
import { SavedViews } from './saved-views';
import { useUrl } from './use-url';
import './kit.css';
import { useClearable } from './use-clearable';

/** With it, rows follow the last key within 300 ms. */
const PAUSE_MS = 120;

/** The filters of a list, a way to be rid of them all, and the sets of them that somebody has named. */
export function FilterBar({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const t = useWords(TABLE);
  const url = useUrl();
  const isFiltered = names.some((name) => url.all(name).length > 0);
  const clear = (): void => url.set(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <div className="filter-bar screen-only" role="search">
      {children}
      {isFiltered && (
        <Button type="link" onClick={clear}>
          {t.clear}
        </Button>
      )}
      <div className="filter-end">
        <SavedViews />
      </div>
    </div>
  );
}

/** Text that filters while one types; what was typed is in the address once the fingers rest. */
export function TextFilter({ name, label }: { name: string; label: string }) {
  const url = useUrl();
  const present = url.one(name) ?? '';
  const [typed, setTyped] = useState(present);
  useEffect(() => setTyped(present), [present]);
  useEffect(() => {
    if (typed === present) return undefined;
    const timer = setTimeout(
      () => url.set({ [name]: typed.trim() || undefined }, { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
    // The address is written when the typing changes, not when the address does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  return (
    <Input
      allowClear
      className="filter-text"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

interface Choice {
  value: string;
  label: string;
}

/** One or several of a few. */
export function ChoiceFilter({
  name,
  label,
  choices,
  several,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  several?: boolean;
}) {
  const clearable = useClearable();
  const url = useUrl();
  const common = {
    'aria-label': label,
    placeholder: label,
    allowClear: clearable,
    options: [...choices],
    className: 'filter-choice',
    popupMatchSelectWidth: false,
    showSearch: { optionFilterProp: 'label' },
  };
  return several ? (
    <Select<string[]>
      {...common}
      mode="multiple"
      maxTagCount="responsive"
      value={url.all(name)}
      onChange={(values) => url.set({ [name]: values })}
    />
  ) : (
    <Select<string>
      {...common}
      value={url.one(name)}
      onChange={(value?: string) => url.set({ [name]: value })}
    />
  );
}

/** A day, in the browser's own field: made for the thumb, and typed without a mouse. */
export function DayFilter({ name, label }: { name: string; label: string }) {
  const url = useUrl();
  return (
    <label className="filter-day">
      <span className="soft">{label}</span>
      <Input
        type="date"
        value={url.one(name) ?? ''}
        onChange={(event) => url.set({ [name]: event.target.value || undefined })}
      />
    </label>
  );
}
