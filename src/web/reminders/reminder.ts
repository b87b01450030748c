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
