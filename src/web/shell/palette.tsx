import { Input, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../language/words';
import { PALETTE } from './palette.words';
import { usePaletteFinds } from './use-palette-finds';

const LIST = 'palette-list';
const optionId = (index: number): string => `palette-${index}`;

/** Ctrl+K: from anywhere to any enterprise, page or act, without the mouse. */
export default function Palette({ close }: { close(): void }) {
  const t = useWords(PALETTE);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { finds, isSearching } = usePaletteFinds(typed.trim());
  const at = Math.min(chosen, finds.length - 1);

  const go = (path: string): void => {
    close();
    void navigate(path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && finds.length > 0) {
      event.preventDefault();
      setChosen((at + step + finds.length) % finds.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && finds[at]) {
      go(finds[at].path);
    }
  };
  return (
    <Modal open title={t.title} footer={null} onCancel={close} className="palette" style={{ top: 64 }}>
      <Input
        autoFocus
        role="combobox"
        aria-label={t.hint}
        aria-expanded
        aria-controls={LIST}
        aria-activedescendant={finds[at] ? optionId(at) : undefined}
        placeholder={t.hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={LIST} role="listbox" aria-label={t.title} className="palette-list" aria-busy={isSearching}>
        {finds.map(({ path, label, about, kind }, index) => (
          <li
            key={kind + path}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'palette-find palette-chosen' : 'palette-find'}
            onClick={() => go(path)}
            onMouseMove={() => setChosen(index)}
          >
            <span>{label}</span>
            <span className="soft">{about ?? t[kind]}</span>
          </li>
        ))}
      </ul>
      {finds.length === 0 && !isSearching && (
        <p role="status" className="soft">
          {t.none}
        </p>
      )}
    </Modal>
  );
}
