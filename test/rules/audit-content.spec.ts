import { asMayBeRead } from '../../src/audit/audit.content.rules';
import { mayDo } from '../../src/accounts/access/permissions';

const read = (role: string, subject: string, content: object = { note: '走访' }) =>
  asMayBeRead({ subject, before: null, after: content }, (act) => mayDo([role], act)).after;

describe('what an audit entry says', () => {
  it.each(['visit', 'figure', 'contact', 'reminder', 'of no room'])(
    'of a %s is not for administrators',
    (of) => {
      expect(read('admin', of)).toBeNull();
    },
  );

  it.each([
    'account',
    'unit',
    'token',
    'job',
    'calendar',
    'enterprise',
    'assignment',
    'roster',
    'roster-entry',
  ])('of a %s is for administrators and auditors', (of) => {
    expect(read('admin', of)).toEqual({ note: '走访' });
    expect(read('auditor', of)).toEqual({ note: '走访' });
  });

  it.each(['visit', 'contact', 'reminder'])('of a %s is for auditors', (of) => {
    expect(read('auditor', of)).toEqual({ note: '走访' });
  });

  it('of figures is for auditors, but for statistics and tax without the values', () => {
    const figures = (source: string) => ({ period: '2022', source, revenue: 1480 });
    for (const source of ['audited', 'self_reported'])
      expect(read('auditor', 'figure', figures(source))).toEqual(figures(source));
    for (const source of ['statistics', 'tax'])
      expect(read('auditor', 'figure', figures(source))).toEqual({ period: '2022', source });
  });
});
