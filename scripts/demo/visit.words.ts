import { Seeded } from './seeded';
import type { Track } from './trades';
import { CONCERNS, Concern, PLAIN, Phrase, SITUATIONS } from './visit.phrases';

export interface Said {
  readonly summary: string;
  /** Undefined: nothing to come back for. */
  readonly concern?: Concern;
}

/** One line about a firm, as an officer would type it on a phone. */
export function firstLine(track: Track, chance: Seeded): Said {
  const situation = spoken(chance.pick(SITUATIONS[track]), chance);
  if (chance.chance(0.4)) return { summary: `${situation}；${chance.pick(PLAIN)}。` };
  const concern = chance.pick(CONCERNS);
  return { summary: `${situation}；${spoken(chance.pick(concern.says), chance)}。`, concern };
}

/** What the promise came to. Now and then the same matter stays open. */
export function returnLine(about: Concern | undefined, track: Track, chance: Seeded): Said {
  if (!about)
    return { summary: `回访：${spoken(chance.pick(SITUATIONS[track]), chance)},${chance.pick(PLAIN)}。` };
  const outcome = chance.pick(about.outcomes);
  return { summary: `回访：${outcome}。`, concern: chance.chance(0.2) ? about : undefined };
}

export function spoken({ text, range }: Phrase, chance: Seeded): string {
  if (!range) return text;
  const [min, max, step] = range;
  return text.replace('{n}', String(min + step * chance.whole(0, Math.floor((max - min) / step))));
}
