import { words } from '../../language/words';

export const PAPER = words({
  title: ['企业一页纸', 'One-pager'],
  print: ['打印', 'Print'],
  back: ['返回档案', 'Back to the dossier'],
  contacts: ['主要联系人', 'Main contacts'],
  noContacts: ['未登记联系人', 'No contacts on file'],
  figures: ['主要经营数据', 'Key figures'],
  figuresFrom: [(sources: string) => `来源：${sources}`, (sources: string) => `From: ${sources}`],
  noFigures: ['暂无年度数据', 'No figures of whole years'],
  visits: ['最近五次走访', 'The last five visits'],
  noVisits: ['暂无走访记录', 'No visits on file'],
  promises: ['未办结的约定', 'Open promises'],
  noPromises: ['没有未办结的约定', 'None'],
  more: [(count: number) => `另有 ${count} 项`, (count: number) => `and ${count} more`],
  by: [
    (name: string, day: string) => `打印人 ${name}　打印日期 ${day}`,
    (name: string, day: string) => `Printed by ${name} on ${day}`,
  ],
  care: ['内部资料，请妥善保管', 'For internal use; keep it safe'],
});
