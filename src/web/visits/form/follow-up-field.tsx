import { Checkbox, Input } from 'antd';
import { Chips } from '../../kit/chips';
import { addDays } from '../../kit/days';
import { useDayText } from '../../kit/use-day-text';
import { useWorkingDays } from '../../kit/use-working-days';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { NO_FOLLOW_UP, oneLine, type FollowUp } from '../fields';
import { Field } from './field';
import { OFFERS, dayOfOffer } from './follow-up-days';
import { FORM } from './form.words';
import type { PartProps } from './part';

/** When the enterprise is to be looked after again; each offer shows the working day it falls on. */
export function FollowUpField({ fields, change, lacks }: PartProps) {
  const t = useWords(FORM);
  const say = useDayText();
  const { today } = useToday();
  const { followUp } = fields;
  const working = useWorkingDays(followUp.day || undefined);
  const set = (patch: Partial<FollowUp>): void => change({ followUp: { ...followUp, ...patch } });
  const choose = (choice: FollowUp['choice']): void => {
    if (choice === 'none') change({ followUp: NO_FOLLOW_UP });
    else if (choice === 'own') set({ choice, day: followUp.day || addDays(today, 1) });
    else set({ choice, day: dayOfOffer(choice, today) });
  };
  const falls = followUp.day && working.next(followUp.day);
  const isLacking = lacks.includes('followUpDay');
  return (
    <Field label={t.followUp} error={isLacking ? t.lackFollowUpDay : undefined}>
      <Chips
        label={t.followUp}
        value={followUp.choice}
        choices={[
          { value: 'none', label: t.none },
          ...OFFERS.map((value) => ({
            value,
            label: t[value],
            about: say.day(working.next(dayOfOffer(value, today))),
          })),
          { value: 'own', label: t.own },
        ]}
        onChange={choose}
      />
      {followUp.choice !== 'none' && (
        <div className="follow-up">
          {followUp.choice === 'own' && (
            <Input
              type="date"
              className="field-date"
              aria-label={t.pickDay}
              aria-invalid={isLacking}
              min={today}
              value={followUp.day}
              onChange={(event) => set({ day: event.target.value })}
            />
          )}
          {followUp.day && falls !== followUp.day && followUp.choice === 'own' && (
            <span className="soft">{t.moved(say.day(falls))}</span>
          )}
          {falls && working.isProvisional(falls) && <span className="soft">{t.provisional}</span>}
          <Input
            aria-label={t.reason}
            placeholder={`${t.reason}：${t.reasonHint}`}
            maxLength={500}
            value={followUp.reason}
            onChange={(event) => set({ reason: oneLine(event.target.value) })}
          />
          <div className="field-row">
            <Chips
              label={t.recipient}
              value={followUp.recipient}
              choices={[
                { value: 'me', label: t.me },
                { value: 'assigned', label: t.assigned },
              ]}
              onChange={(recipient) => set({ recipient })}
            />
            <Checkbox
              checked={followUp.headsUp ?? false}
              onChange={(event) => set({ headsUp: event.target.checked || null })}
            >
              {t.headsUp}
            </Checkbox>
          </div>
        </div>
      )}
    </Field>
  );
}
