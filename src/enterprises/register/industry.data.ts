/** One 门类 of GB/T 4754-2017 with the range of its 大类. */
export interface IndustrySection {
  letter: string;
  first: number;
  last: number;
  zh: string;
  en: string;
}

export interface IndustryName {
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

/** The 31 manufacturing divisions, 13–43. */
export const MANUFACTURING_DIVISIONS: Readonly<Partial<Record<string, IndustryName>>> = {
  13: { zh: '农副食品加工业', en: 'Processing of farm and sideline food' },
  14: { zh: '食品制造业', en: 'Food' },
  15: { zh: '酒、饮料和精制茶制造业', en: 'Liquor, beverages and refined tea' },
  16: { zh: '烟草制品业', en: 'Tobacco' },
  17: { zh: '纺织业', en: 'Textiles' },
  18: { zh: '纺织服装、服饰业', en: 'Garments and apparel' },
  19: { zh: '皮革、毛皮、羽毛及其制品和制鞋业', en: 'Leather, fur, feathers and footwear' },
  20: { zh: '木材加工和木、竹、藤、棕、草制品业', en: 'Wood, bamboo, rattan, palm and straw products' },
  21: { zh: '家具制造业', en: 'Furniture' },
  22: { zh: '造纸和纸制品业', en: 'Paper and paper products' },
  23: { zh: '印刷和记录媒介复制业', en: 'Printing and reproduction of recorded media' },
  24: {
    zh: '文教、工美、体育和娱乐用品制造业',
    en: 'Goods for culture, education, crafts, sports and entertainment',
  },
  25: { zh: '石油、煤炭及其他燃料加工业', en: 'Processing of petroleum, coal and other fuels' },
  26: { zh: '化学原料和化学制品制造业', en: 'Chemical raw materials and products' },
  27: { zh: '医药制造业', en: 'Pharmaceuticals' },
  28: { zh: '化学纤维制造业', en: 'Chemical fibres' },
  29: { zh: '橡胶和塑料制品业', en: 'Rubber and plastic products' },
  30: { zh: '非金属矿物制品业', en: 'Non-metallic mineral products' },
  31: { zh: '黑色金属冶炼和压延加工业', en: 'Smelting and rolling of ferrous metals' },
  32: { zh: '有色金属冶炼和压延加工业', en: 'Smelting and rolling of non-ferrous metals' },
  33: { zh: '金属制品业', en: 'Metal products' },
  34: { zh: '通用设备制造业', en: 'General-purpose equipment' },
  35: { zh: '专用设备制造业', en: 'Special-purpose equipment' },
  36: { zh: '汽车制造业', en: 'Motor vehicles' },
  37: {
    zh: '铁路、船舶、航空航天和其他运输设备制造业',
    en: 'Railway, ship, aerospace and other transport equipment',
  },
  38: { zh: '电气机械和器材制造业', en: 'Electrical machinery and equipment' },
  39: {
    zh: '计算机、通信和其他电子设备制造业',
    en: 'Computers, communication and other electronic equipment',
  },
  40: { zh: '仪器仪表制造业', en: 'Measuring instruments' },
  41: { zh: '其他制造业', en: 'Other manufacturing' },
  42: { zh: '废弃资源综合利用业', en: 'Comprehensive use of waste resources' },
  43: { zh: '金属制品、机械和设备修理业', en: 'Repair of metal products, machinery and equipment' },
};
