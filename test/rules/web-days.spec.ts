import { addDays, dayIn, daysBetween, mondayOf, monthOf, timeIn, weekdayOf } from '../../src/web/kit/days';

describe('days on the screen', () => {
  const zone = 'Asia/Shanghai';

  it('belong to the district, whatever zone the computer is in', () => {
    expect(dayIn(zone, Date.parse('2023-03-09T15:59:59Z'))).toBe('2023-03-09');
    expect(dayIn(zone, Date.parse('2023-03-09T16:00:00Z'))).toBe('2023-03-10');
    expect(timeIn(zone, Date.parse('2023-03-09T16:05:00Z'))).toBe('00:05');
    expect(dayIn('America/New_York', Date.parse('2023-03-10T03:00:00Z'))).toBe('2023-03-09');
  });

  it('are counted over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2023-03-10', -10)).toBe('2023-02-28');
    expect(daysBetween('2023-03-10', '2024-03-10')).toBe(366);
  });

  it('know their week and month', () => {
    expect(weekdayOf('2023-03-12')).toBe(0);
    expect(mondayOf('2023-03-12')).toBe('2023-03-06');
    expect(mondayOf('2023-03-06')).toBe('2023-03-06');
    expect(monthOf('2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthOf('2023-12-10')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
  });
});
