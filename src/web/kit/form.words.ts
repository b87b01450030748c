import { words } from '../language/words';

export const FORM = words({
  save: ['保存', 'Save'],
  clear: ['清空', 'Clear'],
  cancel: ['取消', 'Cancel'],
  needed: ['请填写此项', 'Please fill this in'],
  optional: ['选填', 'optional'],
});
