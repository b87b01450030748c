import { createRequire } from 'node:module';

type PinyinPro = typeof import('pinyin-pro');

const load = createRequire(__filename);
let library: PinyinPro | undefined;

/** One reading for each character. The dictionary is loaded with the first name that is written: it holds 15 MiB. */
export function readingsOf(text: string): string[] {
  library ??= load('pinyin-pro') as PinyinPro;
  return library.pinyin(text, { toneType: 'none', type: 'array', v: true });
}
