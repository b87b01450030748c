import { useSession } from '../session/session';
import { useAreas } from './use-areas';

export interface Choice {
  value: string;
  label: string;
}

/** Where somebody who adds an enterprise must say it belongs; nowhere, if the server knows without asking. */
export function useOwnAreas(): { choices: Choice[]; isNeeded: boolean } {
  const { townships, platforms } = useSession().account;
  const areas = useAreas();
  const choices = [
    ...townships.map((code) => ({ value: `township:${code}`, label: areas.township(code) || code })),
    ...platforms.map((key) => ({ value: `platform:${key}`, label: areas.platform(key) || key })),
  ];
  const isPlain = townships.length === 1 || (townships.length === 0 && platforms.length <= 1);
  return { choices, isNeeded: !isPlain };
}
