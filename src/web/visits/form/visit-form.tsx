import DownOutlined from '@ant-design/icons/DownOutlined';
import { useState } from 'react';
import { FirmField } from '../../enterprises/firm-field';
import type { Firm } from '../../enterprises/firm';
import { Chips } from '../../kit/chips';
import { usePhone } from '../../kit/use-phone';
import { useWords } from '../../language/words';
import { KIND_ORDER, hasDetails } from '../fields';
import { useFirmGroups } from '../use-firm-groups';
import { KINDS, VISIT } from '../visit.words';
import { DayField } from './day-field';
import { Field } from './field';
import { FollowUpField } from './follow-up-field';
import { FORM } from './form.words';
import { MoreFields } from './more-fields';
import type { PartProps } from './part';
import { PromisesField } from './promises-field';
import { RecentFirms } from './recent-firms';
import { SummaryField } from './summary-field';
import type { Promises } from './use-promises';
import '../visits.css';

/** All that is asked of a visit: a line is enough, the rest waits below the fold. */
export function VisitForm(props: PartProps & { promises?: Promises }) {
  const { fields, change, lacks, promises } = props;
  const t = useWords(FORM);
  const v = useWords(VISIT);
  const k = useWords(KINDS);
  const phone = usePhone();
  const groups = useFirmGroups();
  const [isPrefilled] = useState(fields.firms.length > 0);
  const [isOpen, setOpen] = useState(() => hasDetails(fields));
  const lacksFirm = lacks.includes('firms') ? t.lackFirms : lacks.includes('area') ? t.lackArea : undefined;
  const choose = (firms: Firm[]): void => {
    const isLess = fields.firms.some(({ id }) => !firms.some((firm) => firm.id === id));
    change(isLess ? { firms, keeps: {} } : { firms });
  };
  return (
    <>
      <Field label={v.enterprises} error={lacksFirm} errorId="visit-firms-error">
        <FirmField
          label={v.enterprises}
          value={fields.firms}
          onChange={choose}
          groups={groups}
          // A keyboard that slides up over the form helps nobody who only wants to tap a name.
          autoFocus={!phone && !isPrefilled}
          isWrong={lacksFirm !== undefined}
          describedBy={lacksFirm && 'visit-firms-error'}
        />
        {phone && fields.firms.length === 0 && (
          <RecentFirms groups={groups} choose={(firm) => choose([...fields.firms, firm])} />
        )}
      </Field>
      {promises && <PromisesField {...props} promises={promises} />}
      <SummaryField {...props} autoFocus={!phone && isPrefilled} />
      <DayField {...props} />
      <Field label={v.kind}>
        <Chips
          label={v.kind}
          value={fields.kind}
          choices={KIND_ORDER.map((value) => ({ value, label: k[value] }))}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <FollowUpField {...props} />
      <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <DownOutlined aria-hidden rotate={isOpen ? 180 : 0} />
        <span>{t.more}</span>
        <span className="soft">{t.moreAbout}</span>
      </button>
      {isOpen && <MoreFields {...props} />}
    </>
  );
}
