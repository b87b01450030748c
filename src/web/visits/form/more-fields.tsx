import { Input } from 'antd';
import { Chips } from '../../kit/chips';
import { useWords } from '../../language/words';
import { OCCASION_ORDER, type VisitFields } from '../fields';
import { OCCASIONS, VISIT } from '../visit.words';
import { Field } from './field';
import type { PartProps } from './part';

const SHORT = { peopleMet: 500, companions: 500, place: 200 } as const;
const LONG = { findings: 5_000, policiesExplained: 5_000 } as const;

/** What may be said besides; nobody has to. */
export function MoreFields({ fields, change }: PartProps) {
  const v = useWords(VISIT);
  const o = useWords(OCCASIONS);
  const text = (name: keyof typeof SHORT | keyof typeof LONG | 'startTime' | 'endTime') => ({
    id: `visit-${name}`,
    value: fields[name],
    onChange: (event: { target: { value: string } }) =>
      change({ [name]: event.target.value } as Partial<VisitFields>),
  });
  return (
    <>
      <Field label={v.occasion}>
        <Chips
          label={v.occasion}
          value={fields.occasion}
          choices={OCCASION_ORDER.map((value) => ({ value, label: o[value] }))}
          onChange={(occasion) => change({ occasion })}
          onClear={() => change({ occasion: '' })}
        />
      </Field>
      {(['peopleMet', 'companions'] as const).map((name) => (
        <Field key={name} label={v[name]} htmlFor={`visit-${name}`}>
          <Input {...text(name)} maxLength={SHORT[name]} />
        </Field>
      ))}
      {(['findings', 'policiesExplained'] as const).map((name) => (
        <Field key={name} label={v[name]} htmlFor={`visit-${name}`}>
          <Input.TextArea {...text(name)} maxLength={LONG[name]} autoSize={{ minRows: 2, maxRows: 10 }} />
        </Field>
      ))}
      <div className="field-grid">
        <Field label={v.place} htmlFor="visit-place">
          <Input {...text('place')} maxLength={SHORT.place} />
        </Field>
        <Field label={v.startTime} htmlFor="visit-startTime">
          <Input {...text('startTime')} type="time" />
        </Field>
        <Field label={v.endTime} htmlFor="visit-endTime">
          <Input {...text('endTime')} type="time" />
        </Field>
      </div>
    </>
  );
}
