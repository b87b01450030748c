import { words } from '../language/words';

export const PICKER = words({
  hint: ['企业名称、代码或拼音首字母', 'Name, code or pinyin initials'],
  searching: ['正在查找…', 'Searching…'],
  none: ['没有找到工作范围内的企业', 'No such enterprise in your scope'],
});
