import { Fragment, useEffect } from 'react';
import { useWords } from '../language/words';
import type { FirmOption } from './firm';
import { FIRM_FIELD } from './firm-field.words';

interface FirmListProps {
  id: string;
  label: string;
  options: readonly FirmOption[];
  at: number;
  /** Said where there is nothing to choose. */
  empty: string;
  choose(option: FirmOption): void;
  point(at: number): void;
}

export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What the field offers, as a list under it. */
export function FirmList({ id, label, options, at, empty, choose, point }: FirmListProps) {
  const t = useWords(FIRM_FIELD);
  useEffect(() => {
    document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div className="firm-list">
      <ul id={id} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <Fragment key={option.kind === 'new' ? 'new' : option.firm.id}>
            {option.group !== '' && option.group !== options[index - 1]?.group && (
              <li role="presentation" className="firm-group">
                {option.group}
              </li>
            )}
            <li
              id={optionId(id, index)}
              role="option"
              aria-selected={index === at}
              aria-disabled={option.kind === 'known' && option.firm.isOutside}
              className={index === at ? 'firm-option firm-option-at' : 'firm-option'}
              // The field keeps the focus, so that the next one can be typed at once.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => point(index)}
              onClick={() => choose(option)}
            >
              {option.kind === 'new' ? (
                <>
                  <strong>{t.add(option.name)}</strong>
                  <span className="soft">{t.addAbout}</span>
                </>
              ) : (
                <>
                  <span>{option.firm.name}</span>
                  <span className="soft">{option.firm.isOutside ? t.outside : option.firm.about}</span>
                </>
              )}
            </li>
          </Fragment>
        ))}
      </ul>
      {options.length === 0 && (
        <p role="status" className="soft firm-empty">
          {empty}
        </p>
      )}
    </div>
  );
}
