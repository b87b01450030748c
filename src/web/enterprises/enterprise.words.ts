import { words } from '../language/words';

/** Titles in the order in which they are shown. */
export const TITLES = words({
  small_to_scale: ['规上企业', 'Above scale'],
  specialized_and_new: ['专精特新', 'Specialized and new'],
  little_giant: ['小巨人', 'Little giant'],
  hidden_champion: ['隐形冠军', 'Hidden champion'],
  future_factory_candidate: ['未来工厂培育', 'Future-factory candidate'],
});

export const STATUSES = words({
  prospect: ['意向企业', 'Prospect'],
  active: ['在册', 'Active'],
  moved_out: ['已迁出', 'Moved out'],
  closed: ['已注销', 'Closed'],
});

export const SIZES = words({
  large: ['大型', 'Large'],
  medium: ['中型', 'Medium'],
  small: ['小型', 'Small'],
  micro: ['微型', 'Micro'],
  undetermined: ['未能划型', 'Undetermined'],
});

export const CODE = words({ missing: ['待补代码', 'Code missing'] });
