import { optionsOf } from '../../src/web/enterprises/firm';
import { nextWorkingDay } from '../../src/web/kit/next-working-day';
import { dayOfOffer } from '../../src/web/visits/form/follow-up-days';
import { ticksOf } from '../../src/web/visits/form/promise-ticks';
import { cellsOf, dayIn, isTable, kindIn, linesOf } from '../../src/web/visits/quick/paste';
import { after, before, nameOf, periodIn } from '../../src/web/visits/record/period';

const TODAY = '2023-03-10';

describe('what is pasted into the grid', () => {
  it('is read cell by cell, as a spreadsheet copies it', () => {
    expect(cellsOf('甲\t3月8日\r\n乙\t"第一行\n第二 ""行"""\r\n')).toEqual([
      ['甲', '3月8日'],
      ['乙', '第一行\n第二 "行"'],
    ]);
    expect(isTable('只有一格\r\n')).toBe(false);
    expect(isTable('两\t格')).toBe(true);
  });

  it('begins at the column of the cursor, and leaves a heading out', () => {
    expect(linesOf('企业名称\t日期\n甲\t昨天', 'firm')).toEqual([{ firm: '甲', day: '昨天' }]);
    expect(linesOf('电话\t摘要一', 'kind')).toEqual([{ kind: '电话', summary: '摘要一' }]);
  });

  it('has days as people write them, none of them to come for want of a year', () => {
    const days = ['3月8日', '3.8', '2023/3/8', '2023-03-08', '2023年3月8日', '44993'];
    expect(days.map((day) => dayIn(day, TODAY))).toEqual(days.map(() => '2023-03-08'));
    expect(dayIn('12月30日', TODAY)).toBe('2022-12-30');
    expect(dayIn('昨天', TODAY)).toBe('2023-03-09');
    expect(['哪天', '2月30日', '13.1', ''].map((day) => dayIn(day, TODAY))).toEqual(Array(4).fill(undefined));
  });

  it('has kinds by what people call them', () => {
    expect(['电话沟通', '上门走访', '座谈会', '微信', '？'].map(kindIn)).toEqual([
      'phone',
      'on_site',
      'forum',
      'online',
      undefined,
    ]);
  });
});

describe('days that a form offers', () => {
  const exceptions = [
    { day: '2023-04-05', kind: 'holiday' },
    { day: '2023-04-23', kind: 'workday' },
  ] as const;

  it('fall on the next day on which anybody works', () => {
    expect(nextWorkingDay('2023-04-05', exceptions)).toBe('2023-04-06');
    expect(nextWorkingDay('2023-04-22', exceptions)).toBe('2023-04-23');
    expect(nextWorkingDay('2023-04-23', [])).toBe('2023-04-24');
  });

  it('come a month later on the same day, or on the last', () => {
    expect(dayOfOffer('month1', '2023-01-31')).toBe('2023-02-28');
    expect(dayOfOffer('month1', '2023-12-10')).toBe('2024-01-10');
    expect(dayOfOffer('week2', TODAY)).toBe('2023-03-24');
  });
});

describe('promises beside a visit', () => {
  it('stay as somebody left them; others are ticked as the server or the way here says', () => {
    const promises = [
      { id: 'a', preTicked: true },
      { id: 'b', preTicked: false },
      { id: 'c', preTicked: true },
    ];
    expect(ticksOf(promises, { c: false, gone: true }, ['b'])).toEqual({ a: true, b: true, c: false });
  });
});

describe('the field of enterprises', () => {
  const groups = [{ label: '最近', firms: [{ id: '1', name: '涂鸟科技' }] }];
  const asked = { groups, found: [], chosen: [], mayAdd: true };

  it('offers what is at hand, then what is found, and at last to add it', () => {
    expect(optionsOf({ ...asked, typed: '' })).toMatchObject([{ group: '最近', firm: { id: '1' } }]);
    const found = [
      { id: '1', name: '涂鸟科技' },
      { id: '2', name: '涂鸟软件' },
    ];
    expect(optionsOf({ ...asked, typed: '涂鸟', found })).toMatchObject([
      { firm: { id: '1' } },
      { firm: { id: '2' } },
      { kind: 'new', name: '涂鸟' },
    ]);
    expect(optionsOf({ ...asked, typed: '涂鸟科技' })).toHaveLength(1);
    expect(optionsOf({ ...asked, typed: '新', chosen: [] })).toEqual([]);
  });
});

describe('a period of the record', () => {
  it('is named in the address, and has one before and one after', () => {
    expect(periodIn(undefined, TODAY)).toMatchObject({ from: '2023-03-01', to: '2023-03-31' });
    expect(periodIn('2023-13', TODAY)).toEqual(periodIn(undefined, TODAY));
    expect(nameOf(before(periodIn('2023-01', TODAY)))).toBe('2022-12');
    expect(after(periodIn('2023', TODAY))).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  });
});
