/** One 门类 of GB/T 4754-2017 with the range of its 大类. */
export interface IndustrySection {
  letter: string;
  first: number;
  last: number;
  zh: string;
  en: string;
}

/**
 * The 20 sections of GB/T 4754-2017 (97 divisions). Many files found under its name are the 2011
 * edition, which has 96: there N ends at 78 and everything after it is one lower.
 */
export const INDUSTRY_SECTIONS: readonly IndustrySection[] = [
  {
    letter: 'A',
    first: 1,
    last: 5,
    zh: '农、林、牧、渔业',
    en: 'Agriculture, forestry, animal husbandry and fishery',
  },
  { letter: 'B', first: 6, last: 12, zh: '采矿业', en: 'Mining' },
  { letter: 'C', first: 13, last: 43, zh: '制造业', en: 'Manufacturing' },
  {
    letter: 'D',
    first: 44,
    last: 46,
    zh: '电力、热力、燃气及水生产和供应业',
    en: 'Electricity, heat, gas and water production and supply',
  },
  { letter: 'E', first: 47, last: 50, zh: '建筑业', en: 'Construction' },
  { letter: 'F', first: 51, last: 52, zh: '批发和零售业', en: 'Wholesale and retail trade' },
  { letter: 'G', first: 53, last: 60, zh: '交通运输、仓储和邮政业', en: 'Transport, storage and post' },
  { letter: 'H', first: 61, last: 62, zh: '住宿和餐饮业', en: 'Accommodation and catering' },
  {
    letter: 'I',
    first: 63,
    last: 65,
    zh: '信息传输、软件和信息技术服务业',
    en: 'Information transmission, software and information technology services',
  },
  { letter: 'J', first: 66, last: 69, zh: '金融业', en: 'Finance' },
  { letter: 'K', first: 70, last: 70, zh: '房地产业', en: 'Real estate' },
  { letter: 'L', first: 71, last: 72, zh: '租赁和商务服务业', en: 'Leasing and business services' },
  {
    letter: 'M',
    first: 73,
    last: 75,
    zh: '科学研究和技术服务业',
    en: 'Scientific research and technical services',
  },
  {
    letter: 'N',
    first: 76,
    last: 79,
    zh: '水利、环境和公共设施管理业',
    en: 'Management of water conservancy, environment and public facilities',
  },
  {
    letter: 'O',
    first: 80,
    last: 82,
    zh: '居民服务、修理和其他服务业',
    en: 'Resident services, repair and other services',
  },
  { letter: 'P', first: 83, last: 83, zh: '教育', en: 'Education' },
  { letter: 'Q', first: 84, last: 85, zh: '卫生和社会工作', en: 'Health and social work' },
  { letter: 'R', first: 86, last: 90, zh: '文化、体育和娱乐业', en: 'Culture, sports and entertainment' },
  {
    letter: 'S',
    first: 91,
    last: 96,
    zh: '公共管理、社会保障和社会组织',
    en: 'Public administration, social security and social organisations',
  },
  { letter: 'T', first: 97, last: 97, zh: '国际组织', en: 'International organisations' },
];
