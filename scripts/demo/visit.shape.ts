export type PlannedKind = 'on_site' | 'phone' | 'online' | 'forum';

export interface PlannedVisit {
  /** Who logs it. */
  readonly username: string;
  readonly day: string;
  readonly kind: PlannedKind;
  /** Places in the list of firms. */
  readonly firms: readonly number[];
  summary: string;
  followUp: PlannedFollowUp | null;
  /** The earlier visit whose promise this one keeps. */
  readonly keeps: PlannedVisit | null;
}

export interface PlannedFollowUp {
  readonly day: string;
  readonly time: string | null;
  readonly reason: string;
  /** Whoever logs it, or whoever serves the firm. */
  readonly recipient: 'me' | 'assigned';
  /** Nobody comes: it is ticked off after a telephone call on this day, or not at all. */
  readonly closedOn: string | null;
}
