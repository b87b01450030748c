import type { Unit } from './use-units';

/** As people think of it: a Chinese name, perhaps an English one. The server's `zh` is there only beside an English one. */
export interface UnitValues {
  zh: string;
  en: string;
  parentId: string | null;
}

export function valuesOf({ name, zh, parentId }: Unit): UnitValues {
  return zh === null ? { zh: name, en: '', parentId } : { zh, en: name, parentId };
}

export function bodyOf({ zh, en, parentId }: UnitValues): Pick<Unit, 'name' | 'zh' | 'parentId'> {
  const [chinese, english] = [zh.trim(), (en ?? '').trim()];
  return english === ''
    ? { name: chinese, zh: null, parentId: parentId ?? null }
    : { name: english, zh: chinese, parentId: parentId ?? null };
}
