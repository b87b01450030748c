import { QueryFailedError } from 'typeorm';
import type { Logger } from 'pino';
import { NestLogger } from '../../src/platform/logging';

describe('the log', () => {
  const lines: Record<string, unknown>[] = [];
  const out = { error: (line: Record<string, unknown>) => lines.push(line) } as unknown as Logger;
  const failed = new QueryFailedError('SELECT secretColumn', ['13800138000'], new Error('no such column'));

  beforeEach(() => {
    lines.length = 0;
  });

  test.each([
    ['alone', failed],
    ['as a message', { message: failed }],
    ['beside others', { requestId: 'r1', message: 'it failed', cause: failed }],
  ])('tells of an error %s what and where, never what was bound to its statement', (_, message) => {
    new NestLogger(out).error(message, undefined, 'Here');
    const text = JSON.stringify(lines);
    expect(text).toContain('no such column');
    expect(text).toContain('logging.spec');
    expect(text).toContain('"where":"Here"');
    expect(text).not.toMatch(/13800138000|secretColumn/);
  });

  test('keeps plain messages and their facts', () => {
    new NestLogger(out).error('gone', 'Here');
    new NestLogger(out).error({ status: 500 });
    expect(lines).toEqual([
      { where: 'Here', message: 'gone' },
      { where: undefined, status: 500 },
    ]);
  });
});
