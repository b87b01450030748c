import { INDUSTRY_SECTIONS, type IndustrySection } from './industry.data';

export type Sector =
  'manufacturing' | 'digital_economy' | 'services' | 'construction' | 'trade' | 'agriculture' | 'other';

export type IndustryProblem = 'format' | 'division' | 'letter';

export type ParsedIndustry =
  | {
      ok: true;
      /** The digits as given (2 to 4), without the letter, which is no part of the number. */
      code: string;
      section: string;
      division: string;
      /** 中类, if at least three digits were given. */
      group: string | null;
    }
  | { ok: false; problem: IndustryProblem };

/**
 * Reads a GB/T 4754-2017 code: `65`, `651`, `6513` or `I6513`; the letter, if given, must be that of the
 * division. Divisions are checked; groups and classes are not, since amendments add to them.
 */
export function parseIndustry(raw: string): ParsedIndustry {
  const text = raw.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const match = /^([A-Z]?)(\d{2})(\d{0,2})$/.exec(text);
  if (!match) return { ok: false, problem: 'format' };
  const [, letter = '', division = '', rest = ''] = match;
  const section = sectionOfDivision(division);
  if (!section) return { ok: false, problem: 'division' };
  if (letter && letter !== section.letter) return { ok: false, problem: 'letter' };
  const group = rest ? division + rest.charAt(0) : null;
  return { ok: true, code: division + rest, section: section.letter, division, group };
}

const SECTOR_OF_SECTION: Readonly<Partial<Record<string, Sector>>> = {
  A: 'agriculture',
  C: 'manufacturing',
  E: 'construction',
  F: 'trade',
  G: 'services',
  H: 'services',
  I: 'digital_economy',
  J: 'services',
  K: 'services',
  L: 'services',
  M: 'services',
  N: 'services',
  O: 'services',
  P: 'services',
  Q: 'services',
  R: 'services',
};

/**
 * The sector under which the bureau counts a firm. Electronics (39) counts as digital economy before
 * manufacturing, since the yearly scale-up target mixes both; this reading is of medium confidence and
 * the bureau's to decide, so the sector stored with a firm may differ. Without a readable code: other.
 */
export function sectorOf(code: string | null): Sector {
  const industry = code === null ? null : parseIndustry(code);
  if (!industry?.ok) return 'other';
  return industry.division === '39' ? 'digital_economy' : (SECTOR_OF_SECTION[industry.section] ?? 'other');
}

function sectionOfDivision(division: string): IndustrySection | undefined {
  const number = Number(division);
  return INDUSTRY_SECTIONS.find(({ first, last }) => first <= number && number <= last);
}
