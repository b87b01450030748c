import { addDays } from '../../src/platform/calendar.rules';
import { fictionalCode } from '../../src/enterprises/register/credit-code.rules';
import type { Status } from '../../src/enterprises/register/enterprise.rules';
import { firmName, inventedBrands, inventedPerson, inventedPhone } from './firm.names';
import { OFFICERS } from './people';
import { Seeded } from './seeded';
import { PLACES, TRADES, Track } from './trades';
import type { DemoYear } from './year';

/** What will be told to the register about one invented firm, and when. */
export interface Firm {
  readonly name: string;
  /** The name under which it is registered at first, and the day on which the new one is entered. */
  readonly renamed: { from: string; on: string } | null;
  readonly code: string;
  /** From the beginning, from a later day, or still missing (待补代码). */
  readonly codeOn: string | 'at once' | 'never';
  readonly track: Track;
  readonly industryCode: string;
  readonly township: string;
  readonly platform: string | null;
  readonly registeredOn: string;
  /** The day on which the bureau enters it. */
  readonly enteredOn: string;
  readonly status: Status;
  /** A prospect that settles, or a firm that leaves, does so on this day. */
  readonly becomes: { status: Status; on: string } | null;
  /** 万元 a year, in 2020; staff then; growth a year. */
  readonly revenue: number;
  readonly perHead: number;
  readonly growth: number;
  readonly officer: number;
  /** Somebody else served it until that day. */
  readonly takenOver: { from: number; on: string } | null;
  /** A second officer beside the first. */
  readonly support: number | null;
  readonly contacts: readonly FirmContact[];
}

export interface FirmContact {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
}

/** The first one, 西湖涂鸟科技, is a firm that `officer` serves. */
export function inventedFirms(count: number, year: DemoYear): Firm[] {
  const brands = inventedBrands();
  const spare = brands.slice(count);
  return brands.slice(0, count).map((brand, serial) => firmOf(brand, serial, spare, year));
}

/** Whether anybody can be visited there on that day: entered before it, and not yet gone. */
export function isThere({ becomes, enteredOn }: Firm, day: string): boolean {
  const gone = becomes !== null && becomes.status !== 'active' && day >= becomes.on;
  return enteredOn < day && !gone;
}

function firmOf(brand: string, serial: number, spare: string[], year: DemoYear): Firm {
  const chance = new Seeded(`firm ${serial}`);
  const hero = serial === 0;
  const trade = hero ? TRADES[0] : chance.weighted(TRADES, ({ weight }) => weight);
  const word = hero ? '科技' : chance.pick(trade.words);
  const place = hero ? PLACES[2] : chance.weighted(PLACES, ({ weight }) => weight);
  // One in ten comes during the year, small as yet.
  const late = !hero && chance.chance(0.1);
  const revenue = hero ? 3_600 : Math.round(chance.skewed(...trade.revenue) / (late ? 8 : 1));
  const form = revenue > 30_000 && chance.chance(0.5) ? '股份有限公司' : '有限公司';
  const name = firmName(brand, word, form);
  const enteredOn = late ? year.workingDay(chance.next()) : year.first;
  const status: Status = late && chance.chance(0.6) ? 'prospect' : 'active';
  return {
    name,
    renamed: renaming(chance, spare, hero || late, word, form, year),
    code: fictionalCode(serial),
    codeOn: codeDay(chance, hero, status, enteredOn, year),
    track: trade.track,
    industryCode: hero ? '6513' : chance.pick(trade.codes),
    township: place.township,
    platform: place.platforms.length > 0 && chance.chance(0.6) ? chance.pick(place.platforms) : null,
    registeredOn: late
      ? addDays(enteredOn, -chance.whole(20, 600))
      : addDays('1998-01-05', chance.whole(0, 8_000)),
    enteredOn,
    status,
    becomes: hero ? null : change(chance, status, enteredOn, year),
    revenue,
    perHead: chance.whole(...trade.perHead),
    growth: chance.whole(-12, 38) / 100,
    ...serviceOf(place.township, hero || late, chance, year),
    contacts: contactsOf(chance, serial),
  };
}

function renaming(
  chance: Seeded,
  spare: string[],
  never: boolean,
  word: string,
  form: string,
  year: DemoYear,
): Firm['renamed'] {
  if (never || spare.length === 0 || !chance.chance(0.05)) return null;
  return { from: firmName(spare.pop() as string, word, form), on: year.workingDay(chance.next()) };
}

function codeDay(
  chance: Seeded,
  hero: boolean,
  status: Status,
  enteredOn: string,
  year: DemoYear,
): Firm['codeOn'] {
  if (hero || chance.chance(status === 'prospect' ? 0.2 : 0.95)) return 'at once';
  return chance.chance(0.4) ? year.workingDayAfter(enteredOn, chance.next()) : 'never';
}

function change(chance: Seeded, status: Status, enteredOn: string, year: DemoYear): Firm['becomes'] {
  if (status === 'prospect')
    return chance.chance(0.5)
      ? { status: 'active', on: year.workingDayAfter(enteredOn, chance.next()) }
      : null;
  const left = chance.next();
  if (left > 0.04) return null;
  return {
    status: left < 0.025 ? 'moved_out' : 'closed',
    on: year.workingDayAfter(enteredOn, chance.next()),
  };
}

type Service = Pick<Firm, 'officer' | 'takenOver' | 'support'>;

/** The township's own officer; a few firms came from a colleague, and a few have two. */
function serviceOf(township: string, simple: boolean, chance: Seeded, year: DemoYear): Service {
  const own = OFFICERS.flatMap((officer, index) => (officer.townships.includes(township) ? [index] : []));
  const officer = chance.pick(own);
  const other = (officer + chance.whole(1, OFFICERS.length - 1)) % OFFICERS.length;
  const fate = simple ? 1 : chance.next();
  return {
    officer,
    takenOver: fate < 0.04 ? { from: other, on: year.workingDay(0.1 + chance.next() * 0.8) } : null,
    support: fate > 0.04 && fate < 0.09 ? other : null,
  };
}

const TITLES = [
  '总经理',
  '副总经理',
  '财务总监',
  '行政总监',
  '政府事务经理',
  '研发总监',
  '办公室主任',
  '综合部主任',
];

function contactsOf(chance: Seeded, serial: number): FirmContact[] {
  const titles = chance.shuffled(TITLES);
  return Array.from({ length: serial === 0 ? 2 : chance.whole(1, 3) }, (_, index) => ({
    name: inventedPerson(chance),
    title: titles[index],
    phone: inventedPhone(serial * 10 + index),
  }));
}
