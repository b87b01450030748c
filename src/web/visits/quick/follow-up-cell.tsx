import { Input } from 'antd';
import { addDays } from '../../kit/days';
import { useDayText } from '../../kit/use-day-text';
import { useWorkingDays } from '../../kit/use-working-days';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { NO_FOLLOW_UP, type FollowUp, type VisitFields } from '../fields';
import { OFFERS, dayOfOffer } from '../form/follow-up-days';
import { FORM } from '../form/form.words';
import { QUICK } from './quick.words';

interface FollowUpCellProps {
  cell: { 'aria-label': string; 'data-row': number; 'data-col': string; disabled: boolean };
  value: FollowUp;
  change(patch: Partial<VisitFields>): void;
}

/** When to follow up, in a cell: the offers, with the working days they fall on, or a day of one's own. */
export function FollowUpCell({ cell, value, change }: FollowUpCellProps) {
  const t = useWords(FORM);
  const q = useWords(QUICK);
  const say = useDayText();
  const { today } = useToday();
  const working = useWorkingDays();
  const choose = (choice: FollowUp['choice']): void => {
    if (choice === 'none') change({ followUp: NO_FOLLOW_UP });
    else if (choice === 'own')
      change({ followUp: { ...value, choice, day: value.day || addDays(today, 1) } });
    else change({ followUp: { ...value, choice, day: dayOfOffer(choice, today) } });
  };
  return (
    <div className="grid-follow">
      <select
        className="grid-select"
        {...cell}
        value={value.choice}
        onChange={(event) => choose(event.target.value as FollowUp['choice'])}
      >
        <option value="none">{t.none}</option>
        {OFFERS.map((offer) => (
          <option key={offer} value={offer}>
            {q.offered(t[offer], say.date(working.next(dayOfOffer(offer, today))))}
          </option>
        ))}
        <option value="own">{t.own}</option>
      </select>
      {value.choice === 'own' && (
        <Input
          type="date"
          aria-label={q.ownDay}
          min={today}
          disabled={cell.disabled}
          value={value.day}
          onChange={(event) => change({ followUp: { ...value, day: event.target.value } })}
        />
      )}
    </div>
  );
}
