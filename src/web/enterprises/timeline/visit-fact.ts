import type { Day } from '../../kit/days';
import type { TimelineItem } from './use-timeline';

export interface VisitFact {
  day: Day;
  kind: string;
  occasion: string | null;
  summary: string;
  officer: string;
}

/** What the room of visits tells the timeline, or nothing where the item is of another kind. */
export function visitOf({
  source,
  kind,
  facts,
}: Pick<TimelineItem, 'source' | 'kind' | 'facts'>): VisitFact | undefined {
  if (source !== 'visits' || kind !== 'visit') return undefined;
  const { day, kind: how, occasion, summary, officer } = facts;
  return {
    day: text(day),
    kind: text(how),
    occasion: text(occasion) || null,
    summary: text(summary),
    officer: text((officer as { name?: unknown } | undefined)?.name),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
