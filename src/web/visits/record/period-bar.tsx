import LeftOutlined from '@ant-design/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { Button } from 'antd';
import { Chips } from '../../kit/chips';
import { useUrl } from '../../kit/use-url';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { after, before, nameOf, periodOf, type Period } from './period';
import { RECORD } from './record.words';
import { usePeriodName } from './use-report';

/** Month or year, and the way to the one before and after. */
export function PeriodBar({ period }: { period: Period }) {
  const t = useWords(RECORD);
  const url = useUrl();
  const { today } = useToday();
  const present = periodOf(period.span, today);
  const periodName = usePeriodName();
  const go = (to: Period): void =>
    url.set({ at: nameOf(to) === nameOf(periodOf('month', today)) ? undefined : nameOf(to) });
  const isPresent = period.from === present.from;
  const isNow = period.from <= today && today <= period.to;
  return (
    <div className="period-bar screen-only">
      <Chips
        label={t.span}
        value={period.span}
        choices={[
          { value: 'month', label: t.month },
          { value: 'year', label: t.year },
        ]}
        onChange={(span) => go(periodOf(span, isNow ? today : period.from))}
      />
      <span className="period-step">
        <Button
          aria-label={t.before}
          icon={<LeftOutlined aria-hidden />}
          onClick={() => go(before(period))}
        />
        <strong className="period-name" aria-live="polite">
          {periodName(period)}
        </strong>
        <Button
          aria-label={t.after}
          icon={<RightOutlined aria-hidden />}
          disabled={period.to >= today}
          onClick={() => go(after(period))}
        />
      </span>
      {!isPresent && (
        <Button type="link" onClick={() => go(present)}>
          {t.present}
        </Button>
      )}
    </div>
  );
}
