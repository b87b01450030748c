import {
  covers,
  inTheWay,
  overlaps,
  primaryBefore,
} from '../../src/enterprises/assignments/assignment.rules';
import { EMAIL, PHONE, maskEmail, maskPhone, masked } from '../../src/enterprises/contacts/contact.rules';
import {
  areaOfNew,
  codeToKeep,
  nameKeyOf,
  sectorAfter,
} from '../../src/enterprises/register/enterprise.rules';
import {
  KnownFigure,
  isFuture,
  isPeriod,
  isValueOf,
  maySeeSource,
  sizeClassFrom,
} from '../../src/enterprises/figures/figure.rules';
import { countCap, indexGramsOf, planOf, searchOf } from '../../src/enterprises/search/search.rules';
import { Refusal } from '../../src/platform/errors';

describe('a credit code', () => {
  it('is kept in its normal form', () => {
    expect(codeToKeep(' ９1330106maxxxx0079 ', null)).toEqual({
      code: '91330106MAXXXX0079',
      codeReason: null,
    });
    expect(codeToKeep('91330106MAXXXX0079', 'not needed').codeReason).toBeNull();
  });

  it('that fails its check is refused with what was probably meant', () => {
    const refusal = (raw: string) => {
      try {
        codeToKeep(raw, null);
      } catch (error) {
        return (error as Refusal).detail.facts;
      }
      return undefined;
    };
    expect(refusal('9133O1O6MAXXXXOO79')).toMatchObject({ problem: 'alphabet', hint: '91330106MAXXXX0079' });
    expect(refusal('91330106MAXXXX0078')).toMatchObject({ problem: 'check', expected: '9' });
    expect(refusal('913301')).toMatchObject({ problem: 'length', hint: null });
  });

  it('from before the standard is taken with a reason', () => {
    const code = '91350211M00013FA1N';
    expect(codeToKeep(code, '试点时期发放')).toEqual({ code, codeReason: '试点时期发放' });
    expect(() => codeToKeep('\u200b', '试点时期发放')).toThrow(Refusal);
  });
});

it('two spellings of one name have one key', () => {
  expect(nameKeyOf('杭州飞鸟(中国) 有限公司')).toBe(nameKeyOf('杭州飞鸟（中国）有限公司'));
  expect(nameKeyOf('★')).toBe('');
});

describe('where a new enterprise belongs', () => {
  const whole = { townships: [], platforms: [] };
  const sandun = { townships: ['330106109'], platforms: [] };
  const two = { townships: ['330106109', '330106110'], platforms: [] };
  const yunqi = { townships: [], platforms: ['yunqi'] };

  it.each([
    [whole, {}, {}],
    [whole, { township: '330106002' }, { township: '330106002' }],
    [sandun, {}, { township: '330106109', platform: null }],
    [yunqi, {}, { township: null, platform: 'yunqi' }],
    [sandun, { township: '330106109' }, { township: '330106109' }],
    [sandun, { township: '330106002' }, 'outside'],
    [sandun, { platform: 'yunqi' }, 'outside'],
    [two, {}, 'needed'],
  ])('%j with %j: %j', (reach, area, place) => {
    expect(areaOfNew(reach, area)).toEqual(place);
  });
});

describe('the sector', () => {
  const none = { sector: null, industryCode: null };
  it('follows the industry code', () => {
    expect(sectorAfter(none, '6513', undefined)).toBe('digital_economy');
    expect(sectorAfter({ sector: 'digital_economy', industryCode: '6513' }, '3511', undefined)).toBe(
      'manufacturing',
    );
    expect(sectorAfter({ sector: 'digital_economy', industryCode: '6513' }, null, undefined)).toBeNull();
  });

  it('stays where somebody has put it', () => {
    expect(sectorAfter(none, '6513', 'services')).toBe('services');
    expect(sectorAfter({ sector: 'services', industryCode: '6513' }, '3511', undefined)).toBe('services');
    expect(sectorAfter({ sector: 'services', industryCode: '6513' }, '6513', null)).toBeNull();
  });
});

describe('assignments', () => {
  const lan = { officerId: 'lan', role: 'primary', fromDay: '2022-01-01', toDay: '2022-12-31' } as const;
  const wei = { officerId: 'wei', role: 'support', fromDay: '2022-06-01', toDay: null } as const;

  it('include their first and last day', () => {
    expect(covers(lan, '2022-01-01')).toBe(true);
    expect(covers(lan, '2022-12-31')).toBe(true);
    expect(covers(lan, '2023-01-01')).toBe(false);
    expect(covers(wei, '2099-01-01')).toBe(true);
    expect(overlaps(lan, { fromDay: '2022-12-31', toDay: null })).toBe(true);
    expect(overlaps(lan, { fromDay: '2023-01-01', toDay: null })).toBe(false);
    expect(overlaps(lan, { fromDay: '2021-01-01', toDay: '2021-12-31' })).toBe(false);
  });

  it('allow one primary at a time, and nobody twice', () => {
    const primary = { officerId: 'min', role: 'primary', fromDay: '2022-12-31', toDay: null } as const;
    expect(inTheWay(primary, [lan, wei])).toBe(lan);
    expect(inTheWay({ ...primary, fromDay: '2023-01-01' }, [lan, wei])).toBeUndefined();
    expect(inTheWay({ ...primary, role: 'support' }, [lan, wei])).toBeUndefined();
    expect(inTheWay({ ...primary, officerId: 'wei', fromDay: '2023-01-01' }, [lan, wei])).toBe(wei);
  });

  it('know who was the primary before', () => {
    const earlier = { ...lan, officerId: 'min', fromDay: '2020-01-01', toDay: '2021-12-31' };
    expect(primaryBefore('2023-01-01', [earlier, lan, wei])).toBe(lan);
    expect(primaryBefore('2022-01-01', [earlier, lan, wei])).toBe(earlier);
    expect(primaryBefore('2020-01-01', [earlier, lan, wei])).toBeUndefined();
  });
});

describe('personal data', () => {
  it.each([
    ['13800005678', '138****5678'],
    ['+86 138-0000-5678', '138****5678'],
    ['0571-8888 6666 转 801', '057****6666'],
    ['88886666', '****6666'],
    ['12345', '****'],
  ])('the phone %s is shown as %s', (phone, shown) => {
    expect(phone).toMatch(PHONE);
    expect(maskPhone(phone)).toBe(shown);
  });

  it('a masked number is no number', () => {
    expect('138****5678').not.toMatch(PHONE);
    expect('s***@example.com').not.toMatch(EMAIL);
  });

  it('of e-mail the first letter and the domain are shown', () => {
    expect(maskEmail('shen@example.com')).toBe('s***@example.com');
    expect(masked({ name: '沈一舟', phone: null, email: 'a@b.cn' })).toEqual({
      name: '沈一舟',
      phone: null,
      email: 'a***@b.cn',
    });
    expect(masked({ note: '无电话', phone: null })).toEqual({ note: '无电话', phone: null });
  });
});

describe('figures', () => {
  it.each(['2022', '2022-01', '2022-12', '1949'])('%s is a period', (text) =>
    expect(isPeriod(text)).toBe(true),
  );
  it.each(['22', '2022-13', '2022-1', '2022-01-01', '1900', '2022\n', ''])('%j is none', (text) =>
    expect(isPeriod(text)).toBe(false),
  );

  it('come once the year is over, or the month has begun', () => {
    expect(isFuture('2022', '2023-03-10')).toBe(false);
    expect(isFuture('2023', '2023-03-10')).toBe(true);
    expect(isFuture('2023-03', '2023-03-10')).toBe(false);
    expect(isFuture('2023-04', '2023-03-10')).toBe(true);
  });

  it('may be negative where the metric may', () => {
    expect(isValueOf('profit', -1)).toBe(true);
    expect(isValueOf('revenue', -1)).toBe(false);
    expect(isValueOf('staff', 10_000_001)).toBe(false);
    expect(isValueOf('revenue', 2 ** 53)).toBe(false);
  });

  it('of statistics and tax are not for those who only handle money', () => {
    expect(maySeeSource(['clerk'], 'statistics')).toBe(false);
    expect(maySeeSource(['clerk', 'approver'], 'tax')).toBe(false);
    expect(maySeeSource(['clerk'], 'audited')).toBe(true);
    expect(maySeeSource(['clerk', 'officer'], 'statistics')).toBe(true);
  });

  const year = (
    period: string,
    staff: number | null,
    wan: number | null,
    source: KnownFigure['source'] = 'self_reported',
  ): KnownFigure[] => [
    { period, source, metric: 'staff', value: staff },
    { period, source, metric: 'revenue', value: wan === null ? null : wan * 1_000_000 },
  ];

  it('give the size class of the latest year that tells', () => {
    const known = [...year('2021', 1200, 50_000), ...year('2022', 350, 1500)];
    expect(sizeClassFrom('3511', known)).toBe('small');
    expect(sizeClassFrom('3511', [...known, ...year('2023', 900, null)])).toBe('small');
    expect(sizeClassFrom('6513', known)).toBe('medium');
    expect(sizeClassFrom(null, known)).toBe('undetermined');
    expect(sizeClassFrom('3511', [])).toBe('undetermined');
  });

  it('audited go before self-reported, returns for statistics do not count, nor does half a year', () => {
    expect(
      sizeClassFrom('3511', [...year('2022', 350, 1500), ...year('2022', 1200, 50_000, 'audited')]),
    ).toBe('large');
    expect(sizeClassFrom('3511', year('2022', 1200, 50_000, 'statistics'))).toBe('undetermined');
    expect(sizeClassFrom('3511', year('2022-06', 1200, 50_000))).toBe('undetermined');
  });
});

describe('searching', () => {
  it('looks for words by pairs', () => {
    expect(searchOf('涂鸟')).toEqual({ terms: ['涂鸟'], grams: ['涂鸟'], exact: true, code: null });
    expect(searchOf('涂')).toMatchObject({ grams: ['涂'], exact: true });
    expect(searchOf('xhtn')).toMatchObject({ grams: ['xh', 'ht', 'tn'], exact: false });
    expect(searchOf('x')).toMatchObject({ terms: ['x'], grams: [], exact: false });
    expect(searchOf('西湖 科技')).toMatchObject({ terms: ['西湖', '科技'], exact: false });
    expect(searchOf('91330106MAXXXX0079').code).toBe('91330106MAXXXX0079');
    expect(searchOf('%_')).toMatchObject({ terms: [], grams: [] });
  });

  it('indexes no single letters or digits', () => {
    expect(indexGramsOf('涂鸟|tn')).toEqual(['涂', '鸟', '涂鸟', 'tn']);
  });

  it('begins with a small set, and walks through a large one', () => {
    const cap = countCap(1);
    expect(planOf([12, 0], cap, false)).toEqual({ way: 'none' });
    expect(planOf([9000, 12], cap, true)).toEqual({ way: 'set', rarestFirst: [1, 0] });
    expect(planOf([9000], cap, true)).toEqual({ way: 'walk', rarestFirst: [0] });
    expect(planOf([9000, 12_000], cap, false)).toEqual({ way: 'set', rarestFirst: [0, 1] });
    expect(planOf([cap, cap], cap, false)).toMatchObject({ way: 'walk' });
  });
});
