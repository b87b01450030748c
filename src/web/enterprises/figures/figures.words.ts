import { words } from '../../language/words';

export const METRICS = words({
  revenue: ['营业收入', 'Revenue'],
  mainRevenue: ['主营业务收入', 'Main-business revenue'],
  output: ['总产值', 'Output'],
  addedValue: ['增加值', 'Added value'],
  tax: ['税收', 'Tax'],
  profit: ['利润总额', 'Profit'],
  rdSpend: ['研发费用', 'R&D spending'],
  assets: ['资产总计', 'Total assets'],
  liabilities: ['负债合计', 'Total liabilities'],
  staff: ['从业人员', 'Staff'],
  rdStaff: ['研发人员', 'R&D staff'],
});

export const SOURCES = words({
  self_reported: ['企业自报', 'Self-reported'],
  audited: ['审计报告', 'Audited'],
  statistics: ['统计数据', 'Statistics'],
  tax: ['税务数据', 'Tax office'],
});

export const FIGURES = words({
  title: ['经营数据', 'Figures'],
  years: ['各年度', 'Whole years'],
  months: [(year: string) => `${year} 年及各月累计`, (year: string) => `${year} and its months`],
  which: ['期间', 'Period'],
  metric: ['指标', 'Metric'],
  source: ['来源', 'Source'],
  wan: ['万元', '10,000 yuan'],
  heads: ['人', 'people'],
  inUnit: [
    (name: string, unit: string) => `${name}（${unit}）`,
    (name: string, unit: string) => `${name} (${unit})`,
  ],
  year: [(year: string) => `${year} 年`, (year: string) => year],
  toDate: [
    (year: string, month: number) => `${year} 年累计（截至 ${month} 月）`,
    (year: string, month: number) => `${year}, to the end of month ${month}`,
  ],
  none: ['还没有经营数据', 'No figures yet'],
  noneAbout: [
    '录入年度营业收入、从业人员和资产后，系统会自动划分企业规模。',
    'From a year’s revenue, staff and assets the size of the enterprise follows by itself.',
  ],
  enter: ['录入数据', 'Enter figures'],
  enterTitle: ['录入经营数据', 'Enter figures'],
  enterAbout: [
    '金额以万元填写，最多 4 位小数；留空的指标保持不变。',
    'Money in units of 10,000 yuan with up to four decimals. What is left empty stays as it is.',
  ],
  yearField: ['年度', 'Year'],
  monthField: ['期间', 'Through'],
  wholeYear: ['全年', 'The whole year'],
  throughMonth: [
    (month: number) => `本年累计（截至 ${month} 月）`,
    (month: number) => `Year to date, month ${month}`,
  ],
  note: ['说明（选填）', 'Note (optional)'],
  noteHint: ['例如：2022 年度审计报告', 'For example: audit report 2022'],
  now: [(value: string) => `现为 ${value}`, (value: string) => `Now ${value}`],
  notYear: ['请填写四位年份', 'A year of four digits, please'],
  notNumber: ['请填写数字', 'A number, please'],
  tooFine: ['最多 4 位小数', 'Four decimals at most'],
  tooLarge: ['数值过大', 'Too large'],
  notNegative: ['该指标不能为负数', 'It cannot be negative'],
  nothing: ['请至少填写一个指标', 'Fill in at least one of them'],
  replaceTitle: ['更正已有数据？', 'Replace what is there?'],
  replace: ['确认更正', 'Replace'],
  saved: ['数据已保存', 'The figures were saved'],
  look: [
    (what: string, value: string) => `${what}：${value}，查看记录`,
    (what: string, value: string) => `${what}: ${value}, see its history`,
  ],
  exact: [(yuan: string) => `${yuan} 元`, (yuan: string) => `${yuan} yuan`],
  by: [
    (name: string, when: string) => `${name} ${when}录入`,
    (name: string, when: string) => `${name}, ${when}`,
  ],
  present: ['当前', 'Present'],
  takenBack: ['已撤回', 'Taken back'],
  takeBack: ['撤回该数据', 'Take it back'],
  takeBackTitle: ['撤回该数据？', 'Take this figure back?'],
  takeBackAbout: [
    '撤回后不再显示，也不参与规模划分；记录仍保留。',
    'It is no longer shown nor used for the size. The record is kept.',
  ],
  takenBackDone: ['数据已撤回', 'The figure was taken back'],
  noValue: ['无', 'None'],
});
