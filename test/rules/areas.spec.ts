import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AreasError, parseAreas } from '../../src/enterprises/areas/areas';

const shipped = readFileSync(join(__dirname, '../../config/areas.yaml'), 'utf8');

const small = `district:
  code: '330106'
  zh: 西湖区
  en: Xihu District
townships:
  - { code: '330106004', zh: 西溪街道, en: Xixi Subdistrict, inScope: true }
  - { code: '330106008', zh: 西湖街道, en: Xihu Subdistrict, inScope: false }
platforms:
  - { key: yunqi, zh: 云栖小镇, en: Yunqi Town }
`;

function refusal(text: string): string {
  try {
    parseAreas(text);
  } catch (error) {
    if (error instanceof AreasError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('areas as shipped', () => {
  const areas = parseAreas(shipped);

  it('are West Lake with 12 townships and 9 platforms', () => {
    expect(areas.district).toEqual({ code: '330106', zh: '西湖区', en: 'Xihu District' });
    expect(areas.townships).toHaveLength(12);
    expect(areas.platforms).toHaveLength(9);
  });

  it('leave out 西湖街道, which the scenic area runs', () => {
    expect(areas.townships.filter(({ inScope }) => !inScope).map(({ zh }) => zh)).toEqual(['西湖街道']);
  });

  it('give 三墩镇 the code 330106109, which old lists give to 双浦镇', () => {
    expect(areas.townships.find(({ code }) => code === '330106109')?.zh).toBe('三墩镇');
    expect(areas.townships.find(({ code }) => code === '330106110')?.zh).toBe('双浦镇');
  });

  it('cannot be changed by whoever holds them', () => {
    const frozen = [
      areas,
      areas.district,
      areas.townships,
      areas.platforms,
      ...areas.townships,
      ...areas.platforms,
    ];
    expect(frozen.every((each) => Object.isFrozen(each))).toBe(true);
  });
});

describe('areas: what is wrong is named with its line', () => {
  it.each([
    ["code: '330106'", 'code: 330106', 2, 'district.code must be six digits, in quotes'],
    ['  zh: 西湖区\n', '', 2, 'district.zh must be a name'],
    ["'330106004'", "'330105004'", 6, 'townships.0.code must be 330106 and three digits, in quotes'],
    ["'330106008'", "'330106004'", 7, '330106004 is listed twice'],
    ['zh: 西湖街道', 'zh: 西溪街道', 7, '西溪街道 is listed twice'],
    ['inScope: false', 'inScope: no', 7, 'townships.1.inScope must be true or false'],
    ['inScope: false', 'scope: false', 7, 'unknown key scope'],
    ['key: yunqi', 'key: Yunqi', 9, 'platforms.0.key must be lower-case letters, digits and hyphens'],
    ['{ key: yunqi, zh: 云栖小镇, en: Yunqi Town }', '云栖小镇', 9, 'platforms.0 must have key, zh, en'],
    ['platforms:', 'parks:', 8, 'unknown key parks'],
    ['en: Yunqi Town }', 'en: Yunqi Town', 10, 'BAD_INDENT'],
  ])('%j as %j: line %i, %s', (right, wrong, line, reason) => {
    expect(small).toContain(right);
    expect(refusal(small)).toBe('accepted');
    expect(refusal(small.replace(right, wrong))).toBe(`areas.yaml line ${line}: ${reason}`);
  });

  it.each([
    ['', 'areas.yaml line 1: areas.yaml must have district, townships, platforms'],
    ['- a', 'areas.yaml line 1: areas.yaml must have district, townships, platforms'],
    [small.replace(/platforms:[^]*/, ''), 'areas.yaml line 1: platforms must be a list'],
    [small.replace(/platforms:[^]*/, 'platforms: []'), 'areas.yaml line 8: platforms must be a list'],
  ])('%j', (text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
