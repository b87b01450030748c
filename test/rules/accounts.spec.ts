import * as fc from 'fast-check';
import { isEnabled, isLastingAdmin } from '../../src/accounts/people/account.rules';
import { isOwnOrigin } from '../../src/accounts/access/origin.rules';
import { passwordFaults } from '../../src/accounts/passwords/password.rules';
import { PERMISSIONS, actsOf, mayDo } from '../../src/accounts/access/permissions';
import { ROLES } from '../../src/accounts/access/roles';
import { reaches } from '../../src/accounts/access/scope.rules';
import {
  Failures,
  addressGroup,
  afterAddressFailure,
  afterPairFailure,
  secondsToWait,
} from '../../src/accounts/passwords/throttle.rules';
import { makesCycle } from '../../src/accounts/people/unit.rules';

const MINUTE = 60_000;

describe('a new password', () => {
  const about = { username: 'zhoulan.xihu', current: 'the old one it was' };

  it.each([
    ['梧桐更兼细雨到黄昏', ['SHORT']],
    ['梧桐更兼细雨,到黄昏', []],
    ['correct horse', []],
    ['Woaini1314', ['COMMON']],
    ['ZhouLan.Xihu', ['USERNAME']],
    ['the old one it was', ['SAME']],
    ['112112112112', ['MONOTONOUS']],
    ['', ['SHORT', 'MONOTONOUS']],
    [`${'long '.repeat(25)}enough`, ['LONG']],
    ['😀😃😄😁😆', ['SHORT']],
  ])('%j: %j', (next, faults) => {
    expect(passwordFaults(next, about)).toEqual(faults);
  });
});

describe('failed sign-ins from one address', () => {
  const limit = { failures: 5, lockMs: 15 * MINUTE };
  const fail = (times: number, seen?: Failures, at = 0): Failures => {
    let now = seen;
    for (let i = 0; i < times; i += 1) now = afterPairFailure(now, at, limit);
    return now as Failures;
  };

  it('may happen four times', () => {
    expect(secondsToWait([fail(4)], 0)).toBe(0);
  });

  it('lock the account there for a quarter of an hour at the fifth', () => {
    expect(secondsToWait([fail(5)], 0)).toBe(900);
    expect(secondsToWait([fail(5)], 15 * MINUTE - 1)).toBe(1);
    expect(secondsToWait([fail(5)], 15 * MINUTE)).toBe(0);
  });

  it('lock for twice as long each further time, and for two hours at most', () => {
    expect(secondsToWait([fail(6)], 0)).toBe(1_800);
    expect(secondsToWait([fail(7)], 0)).toBe(3_600);
    expect(secondsToWait([fail(100_000)], 0)).toBe(7_200);
  });

  it('are forgotten after a day', () => {
    expect(afterPairFailure(fail(6), 24 * 60 * MINUTE, limit)).toMatchObject({ failures: 1, lockedUntil: 0 });
  });

  it('of any accounts lock the address to the end of the window', () => {
    const window = { failures: 3, windowMs: 15 * MINUTE };
    const first = afterAddressFailure(undefined, 0, window);
    const third = afterAddressFailure(afterAddressFailure(first, 5 * MINUTE, window), 6 * MINUTE, window);
    expect(secondsToWait([first], 0)).toBe(0);
    expect(secondsToWait([third], 6 * MINUTE)).toBe(9 * 60);
    expect(afterAddressFailure(third, 15 * MINUTE, window)).toMatchObject({ failures: 1, lockedUntil: 0 });
  });

  it('never keep anybody waiting for longer than two hours, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 40 }), (times) => {
        const sorted = [...times].sort((a, b) => a - b);
        let seen: Failures | undefined;
        for (const at of sorted) seen = afterPairFailure(seen, at, limit);
        return secondsToWait([seen as Failures], sorted[sorted.length - 1]) <= 7_200;
      }),
    );
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (ip, group) => {
    expect(addressGroup(ip)).toBe(group);
  });
});

describe('the origin of a write', () => {
  const publicUrl = 'https://tidu.example.gov.cn';
  it.each([
    ['https://tidu.example.gov.cn', 'tidu.example.gov.cn', true],
    ['https://tidu.example.gov.cn', '10.0.0.5:3000', true],
    ['http://tidu.example.gov.cn', 'tidu.example.gov.cn', false],
    ['https://evil.example', 'tidu.example.gov.cn', false],
    ['https://tidu.example.gov.cn.evil.example', 'tidu.example.gov.cn', false],
    ['null', 'tidu.example.gov.cn', false],
    ['https://intranet:8443', 'intranet:8443', true],
    ['http://intranet:8443', 'intranet:8443', false],
    ['https://evil.example', undefined, false],
  ])('%s at %s: %s', (origin, host, own) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(own);
  });
});

describe('the permission table', () => {
  it('gives every act to somebody, and names only roles there are', () => {
    for (const [act, roles] of Object.entries(PERMISSIONS)) {
      expect([act, roles.length > 0]).toEqual([act, true]);
      expect(roles.filter((role) => !ROLES.includes(role))).toEqual([]);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it('lets an auditor read and nothing else', () => {
    expect(actsOf(['auditor']).filter((act) => !act.endsWith('.read'))).toEqual([]);
  });

  it('keeps visits, contacts and figures from administrators', () => {
    expect(actsOf(['admin']).filter((act) => /^(visit|contact|figure)\./.test(act))).toEqual([]);
  });

  it('knows no act that is not in it, and no role that does not exist', () => {
    expect(mayDo([...ROLES], 'account.destroy')).toBe(false);
    expect(mayDo([...ROLES], 'constructor')).toBe(false);
    expect(mayDo(['root'], 'account.read')).toBe(false);
    expect(mayDo([], 'account.read')).toBe(false);
  });

  it('adds up the roles of one person', () => {
    expect(actsOf(['officer', 'admin'])).toEqual(expect.arrayContaining(['visit.log', 'account.manage']));
  });
});

describe('scope', () => {
  const sandun = { townships: ['330106109'], platforms: ['zijingang'] };
  it.each([
    [{ townships: [], platforms: [] }, {}, true],
    [sandun, { township: '330106109' }, true],
    [sandun, { township: '330106110' }, false],
    [sandun, { township: '330106110', platform: 'zijingang' }, true],
    [sandun, { township: null, platform: null }, false],
  ])('%j reaches %j: %s', (reach, area, expected) => {
    expect(reaches(reach, area)).toBe(expected);
  });
});

describe('an account', () => {
  const open = { disabledAt: null, endsOn: null };
  it.each([
    [open, true],
    [{ ...open, endsOn: '2023-03-10' }, true],
    [{ ...open, endsOn: '2023-03-09' }, false],
    [{ ...open, disabledAt: 1 }, false],
  ])('%j lets in on 2023-03-10: %s', (standing, expected) => {
    expect(isEnabled(standing, '2023-03-10')).toBe(expected);
  });

  it('that ends some day is no lasting administrator', () => {
    expect(isLastingAdmin({ ...open, roles: ['admin'] })).toBe(true);
    expect(isLastingAdmin({ ...open, endsOn: '2099-12-31', roles: ['admin'] })).toBe(false);
    expect(isLastingAdmin({ ...open, roles: ['manager'] })).toBe(false);
  });
});

describe('units', () => {
  const units = [
    { id: 'bureau', parentId: null },
    { id: 'section', parentId: 'bureau' },
    { id: 'desk', parentId: 'section' },
  ];
  it.each([
    ['bureau', 'desk', true],
    ['bureau', 'bureau', true],
    ['desk', 'bureau', false],
    ['bureau', null, false],
    ['new', 'desk', false],
  ])('%s under %s makes a cycle: %s', (id, parentId, expected) => {
    expect(makesCycle(units, id, parentId)).toBe(expected);
  });
});
