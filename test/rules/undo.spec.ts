import { TrailEntry, UndoFacts, lastActOf } from '../../src/reminders/promises/undo.rules';

const NOW = 1_000_000;
const facts = (more: Partial<UndoFacts>): UndoFacts => ({
  status: 'delivered',
  keptBy: null,
  snoozedUntil: null,
  version: 2,
  ...more,
});
const entry = (verb: string, version?: number, snoozedUntil: number | null = null): TrailEntry => ({
  act: `reminder.${verb}`,
  actorId: 'zhou',
  before: { snoozedUntil },
  after: { version },
});

describe('the last act on a reminder', () => {
  it.each([
    ['done', facts({ status: 'done' })],
    ['cancel', facts({ status: 'cancelled' })],
    ['snooze', facts({ snoozedUntil: NOW + 1 })],
  ])('is the one that made its version: %s', (verb, reminder) => {
    const trail = [entry('escalate', 2), entry(verb, 2, 7), entry(verb, 1, 9)];
    expect(lastActOf(reminder, trail, NOW)).toEqual({ verb, actorId: 'zhou', snoozedUntil: 7 });
  });

  it.each([
    ['it only waits', facts({ status: 'scheduled' }), [entry('create', 2)]],
    ['its snooze has run out', facts({ snoozedUntil: NOW }), [entry('snooze', 2)]],
    ['it has changed since', facts({ status: 'done', version: 3 }), [entry('amend', 3), entry('done', 2)]],
    ['it ended with its visit', facts({ status: 'cancelled' }), [entry('withdraw', 2), entry('cancel', 1)]],
    ['the trail does not say which version', facts({ status: 'done' }), [entry('done')]],
    ['there is no trail', facts({ status: 'done' }), []],
  ])('is none when %s', (_, reminder, trail) => {
    expect(lastActOf(reminder, trail, NOW)).toBeUndefined();
  });

  it('was a visit where one kept it', () => {
    expect(lastActOf(facts({ status: 'done', keptBy: 'visit' }), [entry('done', 2)], NOW)).toBe('kept');
  });
});
