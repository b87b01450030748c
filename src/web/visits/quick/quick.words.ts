import { words } from '../../language/words';

export const QUICK = words({
  title: ['批量补记', 'Quick entry'],
  about: [
    '按 Enter 到下一行，Ctrl+D 复制上一格；可从 Excel 粘贴多行（企业、日期、方式、摘要）。',
    'Enter goes to the next row, Ctrl+D copies the cell above; rows can be pasted from Excel (enterprise, day, how, summary).',
  ],
  aboutPhone: ['每张卡片一条走访，填好后一起提交。', 'One card a visit; send them all at once.'],
  rows: ['走访', 'Visits'],
  firm: ['企业', 'Enterprise'],
  day: ['日期', 'Day'],
  kind: ['方式', 'How'],
  summary: ['摘要', 'Summary'],
  followUp: ['下次回访', 'Follow-up'],
  ownDay: ['回访日期', 'Follow-up day'],
  state: ['状态', 'State'],
  cell: [
    (row: number, column: string) => `第 ${row} 行 ${column}`,
    (row: number, column: string) => `Row ${row}, ${column}`,
  ],
  remove: [(row: number) => `删除第 ${row} 行`, (row: number) => `Delete row ${row}`],
  removeMaybe: [
    '曾尝试提交但没有收到答复，可能已经登记。仍要删除？',
    'It was sent once without an answer and may have been logged. Delete it all the same?',
  ],
  send: [
    (count: number) => (count > 0 ? `提交 ${count} 条` : '提交'),
    (count: number) => (count > 0 ? `Send ${count}` : 'Send'),
  ],
  clear: ['清除已提交的', 'Clear what is saved'],
  saved: ['已保存', 'Saved'],
  waiting: ['等待提交', 'Waiting'],
  refused: ['未通过', 'Refused'],
  lackFirms: ['请选定企业', 'Choose the enterprise'],
  lackArea: ['请选择镇街', 'Choose a township'],
  lackSummary: ['缺摘要', 'No summary'],
  lackDay: ['日期有误', 'Wrong day'],
  lackFollowUpDay: ['回访日期有误', 'Wrong follow-up day'],
  unknown: ['未找到，点选或新增', 'Not found: choose or add'],
  ready: ['待提交', 'Ready'],
  sent: [
    (count: number) => `正在提交 ${count} 条`,
    (count: number) => `Sending ${count} visit${count === 1 ? '' : 's'}`,
  ],
  lacking: [
    (count: number) => `${count} 行还没填全，已标出`,
    (count: number) => `${count} row${count === 1 ? ' lacks' : 's lack'} something, as marked`,
  ],
  offered: [
    (label: string, day: string) => `${label}（${day}）`,
    (label: string, day: string) => `${label} (${day})`,
  ],
});
