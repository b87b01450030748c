import { INDUSTRY_SECTIONS } from '../../src/enterprises/register/industry.data';
import { parseIndustry, sectorOf } from '../../src/enterprises/register/industry.rules';

describe('industry code, GB/T 4754-2017', () => {
  it('has 20 sections that cover the divisions 1–97 without a gap', () => {
    expect(INDUSTRY_SECTIONS.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    INDUSTRY_SECTIONS.forEach(({ first, last }, at) => {
      expect(first).toBe(at === 0 ? 1 : (INDUSTRY_SECTIONS[at - 1]?.last ?? 0) + 1);
      expect(last).toBeGreaterThanOrEqual(first);
    });
    expect(INDUSTRY_SECTIONS.at(-1)?.last).toBe(97);
  });

  it.each([
    ['I6513', '6513', 'I', '65', '651'],
    ['i6513', '6513', 'I', '65', '651'],
    ['6513', '6513', 'I', '65', '651'],
    [' 65 1 ', '651', 'I', '65', '651'],
    ['６５', '65', 'I', '65', null],
    ['C39', '39', 'C', '39', null],
    ['01', '01', 'A', '01', null],
  ])('reads %j', (raw, code, section, division, group) => {
    expect(parseIndustry(raw)).toEqual({ ok: true, code, section, division, group });
  });

  it.each([
    ['', 'format'],
    ['I', 'format'],
    ['6', 'format'],
    ['65134', 'format'],
    ['II65', 'format'],
    ['软件开发', 'format'],
    ['00', 'division'],
    ['9800', 'division'],
    ['C6513', 'letter'],
    ['I39', 'letter'],
    ['Z65', 'letter'],
  ])('refuses %j for its %s', (raw, problem) => {
    expect(parseIndustry(raw)).toEqual({ ok: false, problem });
  });

  it.each([
    ['7910', 'N'],
    ['8010', 'O'],
    ['8310', 'P'],
    ['9600', 'S'],
    ['9700', 'T'],
  ])('%s lies in section %s, as in the 2017 edition', (code, letter) => {
    expect(parseIndustry(code)).toMatchObject({ section: letter });
  });
});

describe('sector', () => {
  it.each([
    ['C2710', 'manufacturing'],
    ['C4090', 'manufacturing'],
    ['C3921', 'digital_economy'],
    ['39', 'digital_economy'],
    ['6311', 'digital_economy'],
    ['6431', 'digital_economy'],
    ['I6520', 'digital_economy'],
    ['7310', 'services'],
    ['5431', 'services'],
    ['6210', 'services'],
    ['4710', 'construction'],
    ['5211', 'trade'],
    ['0111', 'agriculture'],
    ['0610', 'other'],
    ['4411', 'other'],
    ['9131', 'other'],
    ['9700', 'other'],
    ['C6513', 'other'],
    [null, 'other'],
  ])('of %s is %s', (code, sector) => {
    expect(sectorOf(code)).toBe(sector);
  });
});
