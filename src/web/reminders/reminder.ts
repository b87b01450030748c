import type { components } from '../api/schema';

export type Reminder = components['schemas']['ReminderView'];
export type Standing = Reminder['status'];

export const isClosed = ({ status }: Reminder): boolean => status === 'done' || status === 'cancelled';

/** Only what has arrived can be put off; what is still to come has its day already. */
export const hasArrived = ({ status }: Reminder): boolean =>
  status === 'due' || status === 'overdue' || status === 'snoozed';

/** Where a visit is logged that keeps the promise. */
export function visitPath({ id, enterprises }: Reminder): string | undefined {
  if (enterprises.length === 0) return undefined;
  const query = new URLSearchParams(enterprises.map((each) => ['enterprise', each.id]));
  query.append('promise', id);
  return `/visits/new?${query.toString()}`;
}

const SLIP_MS = 14 * 86_400_000;

/** A slip is noticed within days, and taken back by whoever made it, or by a manager; the server knows the rest. */
export function mayComeBack(reminder: Reminder, me: string, isManager: boolean, now: number): boolean {
  const { doneAt, doneBy, cancelledAt } = reminder;
  const isMine = isManager || !doneBy || doneBy.id === me;
  return isMine && now - Date.parse(doneAt ?? cancelledAt ?? '') < SLIP_MS;
}
