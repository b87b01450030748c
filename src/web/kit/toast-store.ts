import { useSyncExternalStore } from 'react';

export interface Toast {
  key: number;
  tone: 'good' | 'bad';
  text: string;
  undo?: () => void;
  seconds: number;
}

let toasts: readonly Toast[] = [];
let made = 0;
const listeners = new Set<() => void>();

export function showToast(toast: Omit<Toast, 'key'>): number {
  made += 1;
  change([...toasts, { ...toast, key: made }]);
  return made;
}

export function hideToast(key: number): void {
  change(toasts.filter((toast) => toast.key !== key));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const tell of listeners) tell();
}
