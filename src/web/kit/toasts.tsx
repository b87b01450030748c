import { useEffect, useState } from 'react';
import { useWords } from '../language/words';
import { hideToast, useToasts, type Toast } from './toast-store';
import { TOAST } from './toast.words';
import './kit.css';

/** Where the toasts of every page appear; read out as they come, for the region itself is always there. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts screen-only" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

/** Stays as long as somebody points at it or has come to it with the keyboard. */
function OneToast({ toast: { key, tone, text, undo, seconds } }: { toast: Toast }) {
  const t = useWords(TOAST);
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => hideToast(key), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, key, seconds]);
  return (
    <div
      className={`toast toast-${tone}`}
      role={tone === 'bad' ? 'alert' : undefined}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span aria-hidden="true">{tone === 'good' ? '✓' : '‼'}</span>
      <span>{text}</span>
      {undo && (
        <button type="button" className="bare-button toast-undo" onClick={undo}>
          {t.undo}
        </button>
      )}
    </div>
  );
}
