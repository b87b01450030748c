import { words } from '../language/words';

export const VIEWS = words({
  views: ['常用视图', 'Saved views'],
  none: [
    '还没有保存的视图。设好筛选条件后起个名字，下次一点就到。',
    'None yet. Set your filters, give them a name, and come back with one click.',
  ],
  name: ['视图名称', 'Name of the view'],
  save: ['保存当前筛选', 'Save these filters'],
  remove: [(name: string) => `删除视图“${name}”`, (name: string) => `Delete the view “${name}”`],
  saved: ['视图已保存', 'The view was saved'],
  removed: ['视图已删除', 'The view was deleted'],
});
