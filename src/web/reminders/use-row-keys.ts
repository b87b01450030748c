import { useEffect, useRef, type RefObject } from 'react';

const STEPS: Record<string, number | undefined> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const ELSEWHERE = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/**
 * Through the rows with j and k or the arrows; further letters press the button of the focused row that names them as
 * its `data-key`. Letters alone do nothing unless a row has the focus, so that nobody acts by accident, and where one
 * types they are text. When a row is gone the next takes its place under the fingers.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, rows: unknown): void {
  const at = useRef<number | undefined>(undefined);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!list.current || !isPlain || event.defaultPrevented || target.closest(ELSEWHERE)) return;
      const all = rowsOf(list.current);
      const present = all.findIndex((row) => row.contains(target));
      const step = STEPS[event.key];
      if (step !== undefined && (present >= 0 || event.key.length === 1)) {
        event.preventDefault();
        at.current = Math.max(0, Math.min(all.length - 1, present < 0 ? 0 : present + step));
        all[at.current]?.focus();
      } else if (present >= 0 && /^[a-z]$/.test(event.key)) {
        at.current = present;
        all[present].querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
      }
    };
    const pointed = (): void => {
      at.current = undefined;
    };
    window.addEventListener('keydown', pressed);
    window.addEventListener('pointerdown', pointed);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('pointerdown', pointed);
    };
  }, [list]);

  useEffect(() => {
    if (at.current === undefined || !list.current || document.activeElement !== document.body) return;
    const all = rowsOf(list.current);
    all[Math.min(at.current, all.length - 1)]?.focus();
  }, [list, rows]);
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return Array.from(list.children) as HTMLElement[];
}
