import * as fc from 'fast-check';
import { Clock, dayIn, instantOf, ShiftedClock, SystemClock, timeIn } from '../../src/platform/clock';

const HANGZHOU = 'Asia/Shanghai';
const NEW_YORK = 'America/New_York';
const iso = (ms: number) => new Date(ms).toISOString();

class StoppedClock extends Clock {
  override now(): number {
    return 1_000_000;
  }

  override get shift(): number {
    return 0;
  }
}

describe('clock', () => {
  it('of the system is not shifted', () => {
    const before = Date.now();
    const now = new SystemClock().now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(new SystemClock().shift).toBe(0);
  });

  it('that is shifted runs on its base and can be moved on', () => {
    const clock = new ShiftedClock(new StoppedClock(), -400_000);
    expect(clock.now()).toBe(600_000);
    clock.shiftBy(86_400_000);
    expect(clock.now()).toBe(87_000_000);
    expect(clock.shift).toBe(86_000_000);
    expect(new ShiftedClock(clock, 1).shift).toBe(86_000_001);
  });
});

describe('the day in a zone', () => {
  it.each([
    [HANGZHOU, '2023-03-09T16:00:00Z', '2023-03-10', '00:00'],
    [HANGZHOU, '2023-03-09T15:59:59.999Z', '2023-03-09', '23:59'],
    [HANGZHOU, '1988-07-01T15:00:00Z', '1988-07-02', '00:00'],
    [NEW_YORK, '2023-03-12T04:59:00Z', '2023-03-11', '23:59'],
    [NEW_YORK, '2023-03-12T07:00:00Z', '2023-03-12', '03:00'],
    ['Asia/Kathmandu', '2023-01-01T18:14:59Z', '2023-01-01', '23:59'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31', '23:59'],
  ])('%s at %s: %s %s', (zone, instant, day, time) => {
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
    expect(timeIn(zone, Date.parse(instant))).toBe(time);
  });

  it('needs a zone that exists', () => {
    expect(() => dayIn('Asia/Xihu', 0)).toThrow(RangeError);
  });
});

describe('the instant of a local time', () => {
  it.each([
    [HANGZHOU, '2023-03-10', '09:00', '2023-03-10T01:00:00.000Z'],
    [HANGZHOU, '2023-03-10', '00:00', '2023-03-09T16:00:00.000Z'],
    [HANGZHOU, '2023-01-01', '00:00', '2022-12-31T16:00:00.000Z'],
    [HANGZHOU, '1988-07-01', '09:00', '1988-07-01T00:00:00.000Z'],
    [NEW_YORK, '2023-03-12', '01:59', '2023-03-12T06:59:00.000Z'],
    [NEW_YORK, '2023-03-12', '03:00', '2023-03-12T07:00:00.000Z'],
    [NEW_YORK, '2023-11-05', '00:59', '2023-11-05T04:59:00.000Z'],
    [NEW_YORK, '2023-11-05', '02:00', '2023-11-05T07:00:00.000Z'],
  ])('%s %s %s is %s', (zone, day, time, instant) => {
    expect(iso(instantOf(zone, day, time))).toBe(instant);
  });

  it('that clocks skip in spring moves on by the hour skipped', () => {
    expect(iso(instantOf(NEW_YORK, '2023-03-12', '02:30'))).toBe('2023-03-12T07:30:00.000Z');
  });

  it('that comes twice in autumn is the earlier', () => {
    expect(iso(instantOf(NEW_YORK, '2023-11-05', '01:30'))).toBe('2023-11-05T05:30:00.000Z');
  });

  it('that a midnight change skips is still on that day', () => {
    const start = instantOf('America/Sao_Paulo', '2018-11-04', '00:00');
    expect(dayIn('America/Sao_Paulo', start)).toBe('2018-11-04');
    expect(timeIn('America/Sao_Paulo', start)).toBe('01:00');
  });

  it.each([
    ['2023-02-30', '09:00'],
    ['2023-02-28', '24:00'],
    ['2023-02-28', '9:00'],
    ['2023-02-28', '09:60'],
  ])('is none for %s %s', (day, time) => {
    expect(() => instantOf(HANGZHOU, day, time)).toThrow(RangeError);
  });

  it('leads back to the same day and time', () => {
    const minute = fc.integer({ min: Date.UTC(1992, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
    const zone = fc.constantFrom(HANGZHOU, NEW_YORK, 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
    fc.assert(
      fc.property(zone, minute, (where, minutes) => {
        const [day, time] = [dayIn(where, minutes * 60_000), timeIn(where, minutes * 60_000)];
        const instant = instantOf(where, day, time);
        expect([dayIn(where, instant), timeIn(where, instant)]).toEqual([day, time]);
        expect(minutes * 60_000 - instant).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
