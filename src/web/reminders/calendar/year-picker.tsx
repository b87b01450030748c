import LeftOutlined from '@ant-design/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { Select } from 'antd';
import { useNavigate } from 'react-router';
import { LinkButton } from '../../kit/link-button';
import { useWords } from '../../language/words';
import { useToday } from '../../session/session';
import { CALENDAR } from './calendar.words';

const FIRST = 2000;
const LAST = 2100;
const AROUND = 5;

/** The year before, the next one, and any around. */
export function YearPicker({ year }: { year: number }) {
  const t = useWords(CALENDAR);
  const navigate = useNavigate();
  const present = Number(useToday().today.slice(0, 4));
  const near = Array.from({ length: 2 * AROUND + 1 }, (_, i) => present - AROUND + i);
  const years = [...new Set([...near, year])].filter((each) => each >= FIRST && each <= LAST).sort();
  return (
    <div className="year-picker">
      {year > FIRST && (
        <LinkButton to={`/calendar/${year - 1}`} aria-label={t.before}>
          <LeftOutlined aria-hidden />
        </LinkButton>
      )}
      <Select<number>
        aria-label={t.year}
        value={year}
        onChange={(next) => void navigate(`/calendar/${next}`)}
        options={years.map((each) => ({ value: each, label: String(each) }))}
      />
      {year < LAST && (
        <LinkButton to={`/calendar/${year + 1}`} aria-label={t.next}>
          <RightOutlined aria-hidden />
        </LinkButton>
      )}
    </div>
  );
}
