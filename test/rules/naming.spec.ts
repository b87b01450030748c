import {
  gramsOf,
  initialsOf,
  normaliseName,
  pinyinOf,
  queryGrams,
  queryTerms,
  searchFormOf,
  searchTextOf,
  sortKeyOf,
} from '../../src/enterprises/search/naming.rules';

const firm = {
  name: '杭州西湖涂鸟科技有限公司',
  formerNames: ['杭州飞鸟（中国）网络有限公司'],
  code: '91330106MAXXXX0079',
};

describe('a name as it is kept', () => {
  it.each([
    ['杭州飞鸟(中国)有限公司', '杭州飞鸟（中国）有限公司'],
    ['杭州飞鸟（中国）有限公司', '杭州飞鸟（中国）有限公司'],
    ['  杭州 飞鸟　有限公司\n', '杭州飞鸟有限公司'],
    ['杭州飞鸟【中国】有限公司', '杭州飞鸟（中国）有限公司'],
    ['ＡＢＣ　软件　有限公司', 'ABC软件有限公司'],
    ['Blue  Bird ( China ) Ltd', 'Blue Bird（China）Ltd'],
    ['杭州\u200b飞鸟\ufeff', '杭州飞鸟'],
    ['', ''],
  ])('%j becomes %j', (typed, kept) => {
    expect(normaliseName(typed)).toBe(kept);
    expect(normaliseName(kept)).toBe(kept);
  });
});

describe('pinyin', () => {
  it.each([
    ['西湖涂鸟科技', 'xihutuniaokeji', 'xhtnkj'],
    ['重庆银行', 'chongqingyinhang', 'cqyh'],
    ['厦门重工', 'xiamenzhonggong', 'xmzg'],
    ['长三角行业协会', 'changsanjiaohangyexiehui', 'csjhyxh'],
    ['绿城', 'lvcheng', 'lc'],
    ['杭州3D打印（IT）', 'hangzhou3ddayinit', 'hz3ddyit'],
    ['α★𠮷', '', ''],
    ['', '', ''],
  ])('of %s is %s, initials %s', (name, full, initials) => {
    expect(pinyinOf(name)).toBe(full);
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('sort key', () => {
  it('sorts by syllable: 西安 before 先', () => {
    expect(['先', '西安', '杭州', 'ABC'].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))).toEqual([
      'ABC',
      '杭州',
      '西安',
      '先',
    ]);
  });

  it.each(['杭州３Ｄ（中国）', 'Ünïcode α 軟體', '𠮷野家', 'かな カナ', '★', ''])(
    'of %j is of 0–9 and a–z only',
    (name) => {
      expect(sortKeyOf(name)).toMatch(/^[0-9a-z]*$/);
    },
  );
});

describe('search', () => {
  const text = searchTextOf(firm);
  const index = new Set(gramsOf([text]));
  const hits = (query: string) =>
    queryGrams(query).every((gram) => index.has(gram)) &&
    queryTerms(query).every((term) => text.includes(term));

  it('keeps names, pinyin, initials and code, once each', () => {
    expect(text).toBe(
      [
        '杭州西湖涂鸟科技有限公司',
        '杭州飞鸟中国网络有限公司',
        'hangzhouxihutuniaokejiyouxiangongsi',
        'hangzhoufeiniaozhongguowangluoyouxiangongsi',
        'hzxhtnkjyxgs',
        'hzfnzgwlyxgs',
        '91330106maxxxx0079',
      ].join('|'),
    );
    expect(searchTextOf({ name: 'abc', formerNames: ['ABC'], code: '' })).toBe('abc');
  });

  it.each([
    'xhtn',
    'xihutu',
    'XiHuTu',
    '涂鸟',
    '涂',
    '西湖 科技',
    '鸟(中',
    '飞鸟（中国）网络',
    'ｘｈｔｎ',
    'MAXXXX0079',
    't',
    '',
  ])('%j finds 西湖涂鸟科技', (query) => {
    expect(hits(query)).toBe(true);
  });

  it.each(['涂鸦', '鸟涂', 'xhnt', '西湖 银行', '司杭'])('%j does not', (query) => {
    expect(hits(query)).toBe(false);
  });

  it('splits texts into single characters and pairs, each once', () => {
    expect(gramsOf(['西湖西湖', 'A-b'])).toEqual(['西', '湖', '西湖', '湖西', 'a', 'b', 'ab']);
    expect(gramsOf(['ab|cd'])).not.toContain('bc');
    expect(gramsOf(['𠮷野'])).toEqual(['𠮷', '野', '𠮷野']);
  });

  it('asks for pairs, and for the character only if the word is one', () => {
    expect(queryGrams('涂鸟科 a')).toEqual(['涂鸟', '鸟科', 'a']);
    expect(queryGrams(' （） ')).toEqual([]);
    expect(searchFormOf('A（中）%_')).toBe('a中');
  });
});
