import { Seeded } from './seeded';

/**
 * No firm here exists: each one's brand is a rare character and a bird, an aviary that nobody takes for the register of
 * companies. 西湖涂鸟科技 is the first of them.
 */
const FIRST = [...'涂砚栎昀霁澜槿樾砥箬荻蓼蘅苕菡茗筠岑岫峤汀洄浔沚湄漪澍珩珞瑭璞琚砭钺铎鉴炘焓煦垚'];
const BIRDS = [...'鸟雀鹬鸻鹀鸫鹮鹂鸲鹛鹟鸢'];
const PLACE = '西湖';
const HERO = '涂鸟';
/** Their initials are those of 涂鸟 too, and `xhtn` shall find one firm. */
const TOO_ALIKE = ['苕鸟', '汀鸟', '瑭鸟'];

/** Two characters each, no two alike, 涂鸟 first. */
export function inventedBrands(): string[] {
  const all = FIRST.flatMap((first) => BIRDS.map((bird) => first + bird));
  return [
    HERO,
    ...new Seeded('brands').shuffled(all.filter((brand) => brand !== HERO && !TOO_ALIKE.includes(brand))),
  ];
}

export function firmName(brand: string, trade: string, form: string): string {
  return `${PLACE}${brand}${trade}${form}`;
}

const SURNAMES = [...'竺柏桑柳梅兰荷葛苗茅艾芦蓝黎桂桐枫杉榆槐'];
const GIVEN = [...'芷荻蘅茗菱苇蔚萱荞芃穗禾苔薇莳葵藜菀'];

/** People of flowers and trees: surname and given name are both plants. */
export function inventedPerson(chance: Seeded): string {
  const given = chance.pick(GIVEN);
  return chance.pick(SURNAMES) + (chance.chance(0.55) ? '' : chance.pick(['小', '一', '子', '若'])) + given;
}

/** No number plan gives out mobile numbers that begin with 100. */
export function inventedPhone(serial: number): string {
  return `100${String(serial).padStart(8, '0')}`;
}
