import { Input } from 'antd';
import { useState } from 'react';
import { Chips } from '../../kit/chips';
import { addDays } from '../../kit/days';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { VISIT } from '../visit.words';
import { Field } from './field';
import { FORM } from './form.words';
import type { PartProps } from './part';

/** Today, yesterday, or any day before; never later. */
export function DayField({ fields, change, lacks }: PartProps) {
  const t = useWords(FORM);
  const v = useWords(VISIT);
  const say = useDayText();
  const { today } = useToday();
  const yesterday = addDays(today, -1);
  const isNear = fields.day === today || fields.day === yesterday;
  const [isPicking, pick] = useState(!isNear);
  const choice = isPicking || !isNear ? 'other' : fields.day === today ? 'today' : 'yesterday';
  return (
    <Field label={v.day} error={lacks.includes('day') ? t.lackDay : undefined}>
      <div className="field-row">
        <Chips
          label={v.day}
          value={choice}
          choices={[
            { value: 'today', label: v.today, about: say.day(today) },
            { value: 'yesterday', label: v.yesterday, about: say.day(yesterday) },
            { value: 'other', label: t.otherDay },
          ]}
          onChange={(chosen) => {
            pick(chosen === 'other');
            if (chosen !== 'other') change({ day: chosen === 'today' ? today : yesterday });
          }}
        />
        {choice === 'other' && (
          <Input
            type="date"
            className="field-date"
            aria-label={t.pickDay}
            max={today}
            value={fields.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        )}
      </div>
    </Field>
  );
}
