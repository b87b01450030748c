import { useMay } from '../session/session';
import { BEGINNINGS, PLACES, Place } from './nav';

/** The pages and beginnings that the roles of the reader open; somebody with several roles sees them all. */
export function usePlaces(): { places: Place[]; beginnings: (typeof BEGINNINGS)[number][] } {
  const may = useMay();
  return {
    places: PLACES.filter(({ acts }) => acts.length === 0 || acts.some(may)),
    beginnings: BEGINNINGS.filter(({ act }) => may(act)),
  };
}
