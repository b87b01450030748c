/** An enterprise as a form speaks of it; without an id it is new, and a name is all that is known. */
export interface Firm {
  id: string | null;
  name: string;
  /** Of a new one: an idempotency key, made once, so that repeats make one enterprise. */
  key?: string;
  /** Of a new one, for whoever works in several areas: `township:330106109`, `platform:zijingang`; '' until chosen. */
  area?: string;
}

export interface KnownFirm {
  id: string;
  name: string;
  about?: string;
  /** Basics are everybody's, acts are not: shown, so that nobody adds it again, but not to be chosen. */
  isOutside?: boolean;
}

export interface FirmGroup {
  label: string;
  firms: readonly KnownFirm[];
}

export type FirmOption =
  { kind: 'known'; firm: KnownFirm; group: string } | { kind: 'new'; name: string; group: '' };

const FIRST_SHOWN = 8;
const MOST = 12;

interface Asked {
  typed: string;
  groups: readonly FirmGroup[];
  /** What the server found for the typed words. */
  found: readonly KnownFirm[];
  chosen: readonly Firm[];
  mayAdd: boolean;
}

/** What a picker offers: what is at hand before anything is typed, then what is found, and at last to add it. */
export function optionsOf({ typed, groups, found, chosen, mayAdd }: Asked): FirmOption[] {
  const seen = new Set(chosen.map(({ id, name }) => id ?? name));
  const fresh = (firm: KnownFirm): boolean => !seen.has(firm.id) && Boolean(seen.add(firm.id));
  const option =
    (group: string) =>
    (firm: KnownFirm): FirmOption => ({ kind: 'known', firm, group });
  if (typed === '')
    return groups.flatMap(({ label, firms }) => firms.filter(fresh).slice(0, FIRST_SHOWN).map(option(label)));
  const words = typed.toLowerCase();
  const near = groups
    .flatMap(({ firms }) => firms)
    .filter(({ name }) => name.toLowerCase().includes(words))
    .filter(fresh);
  const options = [...near, ...found.filter(fresh)].slice(0, MOST).map(option(''));
  const isKnown = [...near, ...found].some(({ name }) => name === typed) || seen.has(typed);
  return mayAdd && typed.length > 1 && !isKnown
    ? [...options, { kind: 'new', name: typed, group: '' }]
    : options;
}
