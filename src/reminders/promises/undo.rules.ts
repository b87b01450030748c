/** One entry of a reminder's trail, as far as an undo asks it. */
export interface TrailEntry {
  act: string;
  actorId: string | null;
  before: { snoozedUntil?: number | null } | null;
  /** Older entries do not say which version they made. */
  after: { version?: number } | null;
}

export interface UndoFacts {
  status: 'scheduled' | 'delivered' | 'done' | 'cancelled';
  keptBy: string | null;
  snoozedUntil: number | null;
  version: number;
}

export interface LastAct {
  verb: 'done' | 'cancel' | 'snooze';
  /** Null when it was the house itself. */
  actorId: string | null;
  /** Until when it had been silent before. */
  snoozedUntil: number | null;
}

/**
 * The act that made a reminder what it is, if one can be taken back at all. What ended with the visit that promised it
 * has another verb, and so has everything that came later: the trail's entry must have made this very version.
 */
export function lastActOf(
  facts: UndoFacts,
  trail: readonly TrailEntry[],
  now: number,
): LastAct | 'kept' | undefined {
  if (facts.status === 'done' && facts.keptBy !== null) return 'kept';
  const verb = verbOf(facts, now);
  const entry = trail.find(
    ({ act, after }) => act === `reminder.${verb}` && after?.version === facts.version,
  );
  return verb && entry && { verb, actorId: entry.actorId, snoozedUntil: entry.before?.snoozedUntil ?? null };
}

/** A snooze that has run out is over: there is nothing left of it to take away. */
function verbOf({ status, snoozedUntil }: UndoFacts, now: number): LastAct['verb'] | undefined {
  if (status === 'done') return 'done';
  if (status === 'cancelled') return 'cancel';
  return status === 'delivered' && snoozedUntil !== null && snoozedUntil > now ? 'snooze' : undefined;
}
