import { words } from '../language/words';

export const TABLE = words({
  total: [(count: number) => `共 ${count} 条`, (count: number) => `${count} in all`],
  many: ['超过 10,000 条', 'more than 10,000'],
  next: ['下一页', 'Next page'],
  back: ['上一页', 'Previous page'],
  none: ['没有符合条件的记录', 'Nothing matches'],
  filters: ['筛选', 'Filters'],
  moreFilters: ['更多筛选', 'More filters'],
  clear: ['清除筛选', 'Clear the filters'],
});
