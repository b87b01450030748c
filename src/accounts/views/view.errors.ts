import { errorKind } from '../../platform/errors';

/** Of one person, on all pages together. */
export const MOST_VIEWS = 100;

export const VIEW_NAME_TAKEN = errorKind(
  'VIEW.NAME_TAKEN',
  409,
  '这个页面已有同名视图，请换一个名称，或修改原有视图。',
  'You have a view of this name on this page; choose another name, or change that one.',
);
export const TOO_MANY_VIEWS = errorKind(
  'VIEW.TOO_MANY',
  422,
  '最多保存 100 个视图，请先删除不用的。',
  'There can be 100 saved views; delete one that you no longer use.',
);
