/** What the firms of the demo do: the bureau's tracks, with some of everything else. Codes: GB/T 4754-2017. */
export type Track = 'software' | 'things' | 'biomedicine' | 'equipment' | 'services';

interface Trade {
  track: Track;
  weight: number;
  codes: readonly string[];
  words: readonly string[];
  /** Smallest and largest yearly revenue, 万元, and how much of it one employee makes. */
  revenue: readonly [number, number];
  perHead: readonly [number, number];
}

export const TRADES: readonly Trade[] = [
  {
    track: 'software',
    weight: 38,
    codes: ['6511', '6512', '6513', '6513', '6513', '6531', '6550', '6431'],
    words: ['科技', '软件', '信息技术', '数据科技', '网络科技', '智能科技', '云计算'],
    revenue: [120, 60_000],
    perHead: [35, 110],
  },
  {
    track: 'things',
    weight: 20,
    codes: ['6532', '6520', '391', '392', '397', '398'],
    words: ['物联', '物联科技', '传感技术', '微电子', '智联科技', '光电'],
    revenue: [300, 90_000],
    perHead: [50, 160],
  },
  {
    track: 'biomedicine',
    weight: 16,
    codes: ['276', '276', '277', '358', '358', '734'],
    words: ['生物', '生物医药', '医疗科技', '诊断技术', '基因科技'],
    revenue: [150, 70_000],
    perHead: [45, 130],
  },
  {
    track: 'equipment',
    weight: 18,
    codes: ['342', '346', '349', '356', '382', '401'],
    words: ['装备', '精密机械', '机电', '自动化', '仪器', '智能装备'],
    revenue: [500, 80_000],
    perHead: [60, 140],
  },
  {
    track: 'services',
    weight: 8,
    codes: ['732', '748', '749', '723', '51', '485'],
    words: ['工业设计', '检测技术', '供应链', '文化创意', '工程'],
    revenue: [100, 20_000],
    perHead: [30, 120],
  },
];

/** How many of a hundred firms sit where; townships by code, areas.yaml. Platforms: those that lie about there. */
export const PLACES: readonly { township: string; weight: number; platforms: readonly string[] }[] = [
  {
    township: '330106109',
    weight: 25,
    platforms: ['zijingang', 'westlake-university', 'yungu', 'zijin-innovation'],
  },
  { township: '330106010', weight: 15, platforms: ['yunqi', 'yichuang', 'longwu'] },
  { township: '330106011', weight: 12, platforms: ['zijingang'] },
  { township: '330106007', weight: 10, platforms: ['xixi-valley', 'ant'] },
  { township: '330106013', weight: 9, platforms: [] },
  { township: '330106005', weight: 9, platforms: [] },
  { township: '330106004', weight: 6, platforms: ['xixi-valley'] },
  { township: '330106009', weight: 5, platforms: ['xixi-valley'] },
  { township: '330106012', weight: 4, platforms: ['xixi-valley'] },
  { township: '330106002', weight: 3, platforms: [] },
  { township: '330106110', weight: 2, platforms: ['yunqi'] },
];
