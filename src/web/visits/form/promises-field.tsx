import { Checkbox } from 'antd';
import { Mark } from '../../kit/mark';
import { useDayText } from '../../kit/use-day-text';
import { useWords } from '../../language/words';
import { useSession } from '../../session/session';
import { VISIT } from '../visit.words';
import { Field } from './field';
import { FORM } from './form.words';
import type { PartProps } from './part';
import type { Promises } from './use-promises';

/** What had been promised to the chosen enterprises: ticked, the visit closes it. */
export function PromisesField({ fields, change, promises }: PartProps & { promises: Promises }) {
  const t = useWords(FORM);
  const v = useWords(VISIT);
  const say = useDayText();
  const { account } = useSession();
  if (promises.failed) return <p className="soft field">{t.promisesOffline}</p>;
  if (promises.items.length === 0) return null;
  return (
    <Field label={t.promises} extra={t.promisesAbout}>
      <ul className="promises">
        {promises.items.map(({ id, reason, day, recipient, overdueWorkingDays, enterprises }) => (
          <li key={id}>
            <Checkbox
              checked={fields.keeps[id] ?? false}
              onChange={(event) => change({ keeps: { ...fields.keeps, [id]: event.target.checked } })}
            >
              <span className="promise-reason">{reason}</span>
              <span className="promise-about">
                {overdueWorkingDays > 0 ? (
                  <Mark tone="bad">{v.late(overdueWorkingDays)}</Mark>
                ) : (
                  <span className="soft">{t.due(say.day(day))}</span>
                )}
                {recipient.id !== account.id && <span className="soft">{t.forPerson(recipient.name)}</span>}
                {fields.firms.length > 1 && <span className="soft">{enterprises[0]?.name}</span>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Field>
  );
}
