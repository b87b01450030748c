import { words } from '../../language/words';

export const ROSTER_KINDS = words({
  whitelist: ['白名单', 'White list'],
  ranking: ['排行榜', 'Ranking'],
  high_growth: ['高成长企业', 'High growth'],
  chain_leader: ['链主企业', 'Chain leaders'],
  cultivation: ['培育名单', 'Cultivation'],
  other: ['其他', 'Other'],
});

export const ROSTERS = words({
  title: ['企业名单', 'Rosters'],
  about: [
    '来自文件的名单：白名单、榜单、培育名单等。',
    'Lists out of documents: white lists, rankings and the like.',
  ],
  add: ['新增名单', 'New roster'],
  edit: ['修改名单', 'Edit the roster'],
  name: ['名单名称', 'Name'],
  kind: ['类别', 'Kind'],
  documentNo: ['文号', 'Document'],
  publishedOn: ['发布日期', 'Published on'],
  size: ['在册企业', 'Enterprises'],
  note: ['备注', 'Note'],
  none: ['还没有企业名单', 'No rosters yet'],
  added: ['名单已新增', 'The roster was added'],
  saved: ['名单已保存', 'The roster was saved'],
  today: ['当前在册', 'On it today'],
  ever: ['全部（含已移出）', 'Everybody who ever was'],
  seeRegister: ['在企业列表中查看', 'See them in the register'],
  enterprise: ['企业', 'Enterprise'],
  period: ['起止', 'Period'],
  addEntry: ['添加企业', 'Add enterprises'],
  enterprises: ['企业', 'Enterprises'],
  from: ['从哪天起', 'From which day'],
  fromHint: ['留空则按名单发布日期，没有则按今天', 'The day of publication unless given, or else today'],
  entriesAdded: [
    (added: number, there: number) => `已添加 ${added} 家${there > 0 ? `，${there} 家原已在名单中` : ''}`,
    (added: number, there: number) => `${added} added${there > 0 ? `; ${there} were on it already` : ''}`,
  ],
  noEntries: ['名单中还没有企业', 'Nobody is on it yet'],
  end: ['移出', 'End'],
  endOf: [(name: string) => `将${name}移出名单`, (name: string) => `End the entry of ${name}`],
  endTitle: [(name: string) => `移出名单：${name}`, (name: string) => `End: ${name}`],
  lastDay: ['最后一天', 'Last day'],
  ended: ['已移出名单', 'The entry was ended'],
  acts: ['操作', 'Acts'],
  stale: [
    '他人刚修改过，已载入最新内容；请核对后再次保存，填写的内容仍在。',
    'Somebody saved it before you. The present state was loaded; look once more and save again.',
  ],
});
