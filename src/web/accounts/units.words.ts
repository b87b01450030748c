import { words } from '../language/words';

export const UNITS = words({
  title: ['单位', 'Units'],
  about: [
    '账号归属的局、科室和镇街办公室。改名、移动不影响历史记录。',
    'The bureau, its sections and offices, to which accounts belong. Renaming or moving one changes no history.',
  ],
  add: ['新增单位', 'Add a unit'],
  addPart: ['新增下级', 'Add a part'],
  addPartOf: [(name: string) => `在${name}下新增下级`, (name: string) => `Add a part of ${name}`],
  edit: ['改名、移动', 'Rename or move'],
  editOf: [(name: string) => `修改${name}`, (name: string) => `Rename or move ${name}`],
  empty: ['还没有单位', 'No units yet'],
  zh: ['中文名称', 'Chinese name'],
  zhHint: ['例如：企业服务科', 'Such as 企业服务科'],
  en: ['英文名称（选填）', 'English name (optional)'],
  enHint: ['英文界面显示；不填则显示中文。', 'Shown in English; without one, the Chinese name is.'],
  parent: ['上级单位', 'Part of'],
  top: ['无（最上一级）', 'None (at the top)'],
  added: [(name: string) => `已新增${name}`, (name: string) => `${name} was added`],
  saved: [(name: string) => `已修改${name}`, (name: string) => `${name} was changed`],
  staleTitle: ['其他人刚刚改过这个单位', 'Somebody else has just changed this unit'],
  save: ['保存', 'Save'],
});
