import { addDays, monthOf, type Day } from '../../kit/days';
import type { FollowUp } from '../fields';

export type Offer = Exclude<FollowUp['choice'], 'none' | 'own'>;
export const OFFERS: readonly Offer[] = ['days3', 'week1', 'week2', 'month1'];

/** The day that an offer means; the reminder falls on it or on the next working day. */
export function dayOfOffer(offer: Offer, today: Day): Day {
  if (offer === 'days3') return addDays(today, 3);
  if (offer === 'week1') return addDays(today, 7);
  if (offer === 'week2') return addDays(today, 14);
  return monthLater(today);
}

/** The same day of the next month, or its last: 31 January comes to 28 February. */
function monthLater(day: Day): Day {
  const next = monthOf(addDays(monthOf(day).to, 1));
  const same = `${next.to.slice(0, 8)}${day.slice(8)}`;
  return same < next.to ? same : next.to;
}
