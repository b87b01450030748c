import { words } from '../../language/words';

const times = (count: number): string => `${count} visit${count === 1 ? '' : 's'}`;
const firms = (count: number): string => `${count} enterprise${count === 1 ? '' : 's'}`;

export const RECORD = words({
  title: ['我的走访统计', 'My visits in figures'],
  titleOf: [(name: string) => `${name}的走访统计`, (name: string) => `Visits of ${name} in figures`],
  span: ['统计期间', 'Period'],
  month: ['按月', 'Month'],
  year: ['按年', 'Year'],
  before: ['上一期', 'Before'],
  after: ['下一期', 'After'],
  present: ['回到本期', 'Back to now'],
  monthName: [
    (year: number, month: number) => `${year}年${month}月`,
    (year: number, month: number) =>
      `${new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))} ${year}`,
  ],
  yearName: [(year: number) => `${year}年`, (year: number) => `${year}`],
  visits: ['走访次数', 'Visits'],
  enterprises: ['走访企业数', 'Enterprises'],
  times: [(count: number) => `${count} 次`, times],
  firms: [(count: number) => `${count} 家`, firms],
  byKind: ['按方式', 'How'],
  byOccasion: ['按走访类型', 'On what occasion'],
  perEnterprise: ['按企业', 'By enterprise'],
  most: ['只列出前 500 家', 'The first 500'],
  officer: ['查看其他人员', 'Another officer'],
  none: ['这段时间没有走访记录', 'No visit in this period'],
  noneAction: ['记走访', 'Log a visit'],
  text: ['月报文字', 'For the report'],
  copy: ['复制', 'Copy'],
  copied: ['已复制，可直接粘贴', 'Copied'],
  copyFailed: ['请选中文字后复制', 'Select the text and copy it'],
  report: [
    (when: string, who: string, enterprises: number, visits: number, kinds: string, occasions: string) =>
      `${when}，${who}走访服务企业${enterprises}家、${visits}次（${kinds}）${occasions && `；其中${occasions}`}。`,
    (when: string, who: string, enterprises: number, visits: number, kinds: string, occasions: string) =>
      `In ${when} ${who} paid ${times(visits)} to ${firms(enterprises)} (${kinds})${occasions && `; of these ${occasions}`}.`,
  ],
  reportNone: [
    (when: string, who: string) => `${when}，${who}没有走访记录。`,
    (when: string, who: string) => `In ${when} ${who} logged no visit.`,
  ],
  me: ['本人', 'I'],
  part: [
    (name: string, count: number) => `${name}${count}次`,
    (name: string, count: number) => `${name.toLowerCase()} ${count}`,
  ],
});
