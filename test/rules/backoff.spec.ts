import { BUSY, NOT_FOUND, Refusal, WorkTooLong } from '../../src/platform/errors';
import { backoffMs, failureText, isNotTheHandlersFault } from '../../src/platform/jobs/backoff.rules';

describe('failed jobs', () => {
  test('rest twice as long after each attempt, an hour at most', () => {
    expect([1, 2, 3, 8, 9, 100].map(backoffMs)).toEqual([
      15_000, 30_000, 60_000, 1_920_000, 3_600_000, 3_600_000,
    ]);
  });

  test('say why in at most 500 characters', () => {
    expect(failureText(new Refusal(NOT_FOUND))).toMatch(/^NOT_FOUND: /);
    expect(failureText(new Error('x'.repeat(900)))).toHaveLength(500);
    expect(failureText('plain')).toBe('plain');
  });

  test('mask what may be personal', () => {
    expect(failureText(new Error('to <wang.wu@example.cn>: no'))).toBe('to <***@***>: no');
    expect(failureText(new Error('phone 13800138000, id 33010619900101123X'))).toBe(
      'phone #######, id #######X',
    );
  });

  test('are not blamed for storage that refuses', () => {
    expect(isNotTheHandlersFault(new Refusal(BUSY))).toBe(true);
    expect(isNotTheHandlersFault(new Refusal(NOT_FOUND))).toBe(false);
    expect(isNotTheHandlersFault(new Error('disk'))).toBe(false);
  });

  test('are blamed for a handler that never ends', () => {
    expect(isNotTheHandlersFault(new WorkTooLong(10_000))).toBe(false);
    expect(failureText(new WorkTooLong(10_000))).toContain('was not done after 10000 ms');
  });
});
