import { words } from '../language/words';

export const TOAST = words({ undo: ['撤销', 'Undo'], undone: ['已撤销', 'Undone'] });
