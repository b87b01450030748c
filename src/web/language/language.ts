import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const KEY = 'tidu.language';
const listeners = new Set<() => void>();

/** Chinese unless somebody chose otherwise on this computer. */
let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
tellTheDocument();

export function language(): Language {
  return current;
}

export function chooseLanguage(next: Language): void {
  current = next;
  localStorage.setItem(KEY, next);
  tellTheDocument();
  for (const tell of listeners) tell();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellTheDocument(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}
