import { words } from '../language/words';

export const FIRM_FIELD = words({
  hint: ['企业名称、代码或拼音首字母', 'Name, code or pinyin initials'],
  more: ['再加一家', 'Add another'],
  add: [(name: string) => `新增“${name}”`, (name: string) => `Add “${name}”`],
  addAbout: ['登记为意向企业', 'as a prospect'],
  isNew: ['新', 'New'],
  remove: [(name: string) => `移除${name}`, (name: string) => `Remove ${name}`],
  outside: ['不在您的工作范围', 'Outside your scope'],
  searching: ['正在查找…', 'Searching…'],
  none: ['没有找到', 'Nothing found'],
  noneOffline: [
    '离线时只能查找近期企业；可直接新增名称。',
    'Offline, only recent ones are found; a new name can be added.',
  ],
  area: ['所属镇街（平台）', 'Township or platform'],
  areaOf: [(name: string) => `${name}所属镇街`, (name: string) => `Township of ${name}`],
  chooseArea: ['请选择镇街', 'Choose a township'],
});
