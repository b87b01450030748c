import { words } from '../language/words';

export const CHANGES = words({
  field: ['项目', 'Field'],
  before: ['之前', 'Before'],
  after: ['之后', 'After'],
});
