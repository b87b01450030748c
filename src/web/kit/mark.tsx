import type { ReactNode } from 'react';
import './kit.css';

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad';

const SIGNS: Record<Tone, string> = { plain: '', brand: '', good: '✓ ', warn: '! ', bad: '‼ ' };

/** A small label. Its tone is never told by colour alone: a sign goes with it. */
export function Mark({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`mark mark-${tone}`}>
      {SIGNS[tone] && <span aria-hidden="true">{SIGNS[tone]}</span>}
      {children}
    </span>
  );
}
