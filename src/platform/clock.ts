import { isDay } from './calendar.rules';

/** The only source of the present; everything that needs it has it injected. */
export abstract class Clock {
  /** @param zone the district's IANA zone, in which its business days are counted */
  constructor(readonly zone: string = 'Asia/Shanghai') {}

  /** The district's day, `YYYY-MM-DD`. */
  today(): string {
    return dayIn(this.zone, this.now());
  }

  /** Epoch milliseconds. */
  abstract now(): number;
  /** How far this clock runs ahead of real time, in milliseconds. */
  abstract get shift(): number;
}

export class SystemClock extends Clock {
  override now(): number {
    return Date.now();
  }

  override get shift(): number {
    return 0;
  }
}

/** A clock for tests and the demo: it runs, but on another day. */
export class ShiftedClock extends Clock {
  constructor(
    private readonly base: Clock,
    private shiftMs: number,
  ) {
    super(base.zone);
  }

  override now(): number {
    return this.base.now() + this.shiftMs;
  }

  override get shift(): number {
    return this.base.shift + this.shiftMs;
  }

  shiftBy(ms: number): void {
    this.shiftMs += ms;
  }
}

/** The day, `YYYY-MM-DD`, that an instant (epoch ms) falls on in an IANA zone. */
export function dayIn(zone: string, ms: number): string {
  return wallClock(zone, ms).slice(0, 10);
}

/** The time of day, `HH:MM` from 00:00 to 23:59, at an instant (epoch ms) in an IANA zone. */
export function timeIn(zone: string, ms: number): string {
  return wallClock(zone, ms).slice(11, 16);
}

/**
 * The instant (epoch ms) at which clocks in the zone show that day and time. A time that comes twice
 * when clocks go back is the earlier one; one that is skipped when they go forward moves on by the gap.
 */
export function instantOf(zone: string, day: string, time: string): number {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new RangeError(`not a time: ${day} ${time}`);
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - offsetAt(zone, asUtc - MS_PER_DAY);
  if (offsetAt(zone, before) === asUtc - before) return before;
  const after = asUtc - offsetAt(zone, asUtc + MS_PER_DAY);
  return offsetAt(zone, after) === asUtc - after ? after : before;
}

const MOST_DAYS = 20_000;
const midnights = new Map<string, Map<string, number>>();

/** Midnight of a day, kept: a timeline asks for a page of them at a time. */
export function startOf(zone: string, day: string): number {
  let known = midnights.get(zone);
  if (!known) midnights.set(zone, (known = new Map()));
  let at = known.get(day);
  if (at === undefined) {
    if (known.size >= MOST_DAYS) known.clear();
    known.set(day, (at = instantOf(zone, day, '00:00')));
  }
  return at;
}

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Zones have changed their clocks on quarter hours only since 1972; within one the offset stands still. */
const QUARTER_MS = 900_000;
const MOST_QUARTERS = 50_000;
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(zone: string, ms: number): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const quarter = Math.floor(ms / QUARTER_MS);
  let offset = known.get(quarter);
  if (offset === undefined) {
    if (known.size >= MOST_QUARTERS) known.clear();
    offset = Date.parse(`${shownBy(zone, quarter * QUARTER_MS)}Z`) - quarter * QUARTER_MS;
    known.set(quarter, offset);
  }
  return offset;
}

/** What the zone's clocks show, `YYYY-MM-DDTHH:MM:SS`. */
function wallClock(zone: string, ms: number): string {
  return new Date(ms + offsetAt(zone, ms)).toISOString();
}

/** The same from the tables of Intl, which takes a hundred times as long. */
function shownBy(zone: string, ms: number): string {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) part[type] = value;
  const year = (part.year ?? '').padStart(4, '0');
  return `${year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

/** Making one takes a hundred times as long as using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}
