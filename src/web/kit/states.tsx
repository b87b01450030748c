import type { ReactNode } from 'react';
import { useWords } from '../language/words';
import { PROBLEM } from './problem.words';
import './kit.css';

/** Nothing here yet, or nothing to see: says why, and offers what to do next. */
export function Plate({ title, about, action }: { title: ReactNode; about?: ReactNode; action?: ReactNode }) {
  return (
    <div className="plate">
      <p className="plate-title">{title}</p>
      {about && <p className="soft">{about}</p>}
      {action && <div className="plate-action">{action}</div>}
    </div>
  );
}

export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useWords(PROBLEM);
  return (
    <div role="status" aria-live="polite">
      <span className="unseen">{t.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="bone" />
      ))}
    </div>
  );
}
