import { useLanguage } from './language';

/** Something that has a name in each language, as the server sends it. */
export interface Both {
  zh: string;
  en: string;
}

export function useBoth(): (name: Both) => string {
  const chosen = useLanguage();
  return (name) => name[chosen];
}

/** Of a message of the server in the form `中文 / English`, the half for the reader. */
export function half(message: string, chosen: 'zh' | 'en'): string {
  const [zh, ...en] = message.split(' / ');
  return chosen === 'zh' || en.length === 0 ? zh : en.join(' / ');
}

/** Several things in a row, as the language writes them. */
export function useList(): (items: readonly string[]) => string {
  const chosen = useLanguage();
  return (items) => items.join(chosen === 'zh' ? '、' : ', ');
}
