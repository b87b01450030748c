import type { Role } from '../../src/accounts/access/roles';

/** The bureau of the demo and those who work in it. Like the firms, none of them exists. */
export const BUREAU = '梯度演示局';

export const UNITS = [
  { name: '企业服务科', parent: BUREAU },
  { name: '产业发展科', parent: BUREAU },
  { name: '资金管理科', parent: BUREAU },
  { name: '综合科', parent: BUREAU },
] as const;

export interface DemoPerson {
  username: string;
  name: string;
  roles: Role[];
  unit: (typeof UNITS)[number]['name'];
  /** Codes of areas.yaml; none: the whole district. */
  townships: string[];
  /** Whether somebody may sign in as this person; the others came in the demo's year and are seen at work. */
  signsIn: boolean;
}

const officer = (username: string, name: string, townships: string[]): DemoPerson => ({
  username,
  name,
  roles: ['officer'],
  unit: '企业服务科',
  townships,
  signsIn: username === 'officer',
});

/** Every township of the working area has its officer, 三墩镇 two. */
export const OFFICERS: readonly DemoPerson[] = [
  officer('officer', '桑小芷', ['330106011', '330106013']),
  officer('officer2', '竺一荻', ['330106109']),
  officer('officer3', '柏子茗', ['330106109']),
  officer('officer4', '梅若蘅', ['330106010', '330106110']),
  officer('officer5', '柳小葵', ['330106007', '330106012']),
  officer('officer6', '兰一苇', ['330106005']),
  officer('officer7', '荷子萱', ['330106004', '330106002']),
  officer('officer8', '葛若穗', ['330106009']),
];

const other = (
  username: string,
  name: string,
  role: Role,
  unit: DemoPerson['unit'],
  townships: string[] = [],
): DemoPerson => ({
  username,
  name,
  roles: [role],
  unit,
  townships,
  signsIn: username === role,
});

export const MANAGERS: readonly DemoPerson[] = [
  other('manager', '艾若蔚', 'manager', '企业服务科'),
  other('manager2', '蓝子禾', 'manager', '产业发展科', ['330106109', '330106010', '330106110']),
];

export const ADMIN = other('admin', '黎一荞', 'admin', '综合科');

/** Everybody but the administrator, who is there first. */
export const STAFF: readonly DemoPerson[] = [
  ...OFFICERS,
  ...MANAGERS,
  other('clerk', '桂小菱', 'clerk', '资金管理科'),
  other('approver', '桐子葵', 'approver', '资金管理科'),
  other('auditor', '榆一蓝', 'auditor', '综合科'),
];
