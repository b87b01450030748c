import { words } from '../language/words';

export const PALETTE = words({
  title: ['全局搜索', 'Search everything'],
  hint: [
    '企业名称、信用代码、拼音首字母，或页面名',
    'Name, credit code or pinyin initials of an enterprise, or a page',
  ],
  enterprises: ['企业', 'Enterprises'],
  pages: ['页面', 'Page'],
  views: ['常用视图', 'Saved view'],
  acts: ['操作', 'Act'],
  none: ['没有找到', 'Nothing found'],
  all: [(q: string) => `在企业列表中查看“${q}”`, (q: string) => `Show “${q}” in the list of enterprises`],
});
