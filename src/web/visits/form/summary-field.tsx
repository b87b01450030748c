import { Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef } from 'react';
import { useWords } from '../../language/words';
import { oneLine } from '../fields';
import { VISIT } from '../visit.words';
import { Field } from './field';
import { FORM } from './form.words';
import type { PartProps } from './part';

const PHRASES = ['financing', 'policy', 'production', 'hiring', 'digital', 'revisit'] as const;
const ID = 'visit-summary';

/** The one line that is asked for; the phrases of every day are a tap away. */
export function SummaryField({ fields, change, lacks, autoFocus }: PartProps & { autoFocus?: boolean }) {
  const t = useWords(FORM);
  const v = useWords(VISIT);
  const input = useRef<TextAreaRef>(null);
  const isLacking = lacks.includes('summary');
  const add = (phrase: string): void => {
    const before = fields.summary.trim();
    change({ summary: before ? `${before}；${phrase}` : phrase });
    input.current?.focus();
  };
  return (
    <Field
      label={v.summary}
      htmlFor={ID}
      error={isLacking ? t.lackSummary : undefined}
      errorId={`${ID}-error`}
    >
      <Input.TextArea
        ref={input}
        id={ID}
        autoSize={{ minRows: 1, maxRows: 5 }}
        autoFocus={autoFocus}
        maxLength={500}
        placeholder={t.summaryHint}
        value={fields.summary}
        aria-invalid={isLacking}
        aria-describedby={isLacking ? `${ID}-error` : undefined}
        status={isLacking ? 'error' : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        onChange={(event) => change({ summary: oneLine(event.target.value) })}
      />
      <div className="phrases" role="group" aria-label={t.phrases}>
        {PHRASES.filter((phrase) => !fields.summary.includes(t[phrase])).map((phrase) => (
          <button key={phrase} type="button" className="phrase" onClick={() => add(t[phrase])}>
            {t[phrase]}
          </button>
        ))}
      </div>
    </Field>
  );
}
