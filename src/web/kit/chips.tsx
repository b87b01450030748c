import { useId, type ReactNode } from 'react';
import './chips.css';

interface ChipsProps<Value extends string> {
  label: string;
  value: Value | '';
  choices: readonly { value: Value; label: string; about?: ReactNode }[];
  onChange(value: Value): void;
  /** Tapped once more, nothing is chosen. */
  onClear?(): void;
}

/** One of a few, each a tap away; arrow keys move between them, as in any group of radio buttons. */
export function Chips<Value extends string>({ label, value, choices, onChange, onClear }: ChipsProps<Value>) {
  const name = useId();
  return (
    <div className="chips" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="chip">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            onClick={() => {
              if (choice.value === value) onClear?.();
            }}
          />
          <span className="chip-face">
            {choice.label}
            {choice.about && <small>{choice.about}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
