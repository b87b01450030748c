import { words } from '../language/words';

export const ACCOUNTS = words({
  title: ['账号', 'Accounts'],
  about: [
    '谁能登录、以什么角色、管哪一片。离岗请停用，不删除，历史记录仍归其名下。',
    'Who may sign in, as what, and for which area. Whoever leaves is disabled, never deleted: what they did stays theirs.',
  ],
  add: ['新增账号', 'Add an account'],
  search: ['姓名或用户名', 'Name or username'],
  role: ['角色', 'Roles'],
  state: ['状态', 'State'],
  name: ['姓名', 'Name'],
  username: ['用户名', 'Username'],
  unit: ['单位', 'Unit'],
  noUnit: ['未填', 'None'],
  scope: ['工作范围', 'Scope'],
  endsOn: ['最后使用日', 'Last day'],
  noEnd: ['长期', 'No end'],
  enabled: ['可登录', 'May sign in'],
  disabled: ['已停用', 'Disabled'],
  ended: ['已到期', 'Ended'],
  firstSignIn: ['未改初始密码', 'First password still'],
  empty: ['没有符合条件的账号', 'No account matches'],
  whole: [(district: string) => `全区（${district}）`, (district: string) => `Whole district (${district})`],
  created: [(day: string) => `${day} 开通`, (day: string) => `since ${day}`],
  usernameOf: [(name: string) => `用户名 ${name}`, (name: string) => `Username ${name}`],
  save: ['保存', 'Save'],
  saved: ['已保存', 'Saved'],
  basics: ['姓名与权限', 'Name and rights'],
  back: ['返回账号列表', 'Back to the accounts'],
  self: ['本人', 'You'],
});

export const FIELDS = words({
  usernameHint: [
    '字母或数字开头，2–40 位，可含 . _ -；开通后不能改。',
    '2–40 letters, digits, . _ - and a letter or digit first; it cannot be changed later.',
  ],
  usernameBad: [
    '请用字母、数字和 . _ -，2–40 位，字母或数字开头',
    '2–40 letters, digits, . _ -; a letter or digit first',
  ],
  nameHint: [
    '与单位花名册一致，会显示在走访记录和待办上。',
    'As on the staff list; it shows on visits and reminders.',
  ],
  unitHint: ['单位在“单位”页维护。', 'Units are kept on the page "Units".'],
  rolesNeeded: ['请至少选择一个角色', 'Choose at least one role'],
  whole: ['全区', 'The whole district'],
  some: ['指定镇街、平台', 'Certain townships and platforms'],
  townships: ['镇街', 'Townships'],
  platforms: ['平台', 'Platforms'],
  scopeHint: [
    '所选任一镇街或平台内的企业，以及结对联系的企业，都在范围内。',
    'Enterprises in any of these, and those assigned to the person, are in scope.',
  ],
  scopeNeeded: ['请选择镇街或平台，或改选全区', 'Choose a township or platform, or the whole district'],
  auditNeedsWhole: [
    '操作日志只对工作范围为全区的账号开放，这个账号将看不到日志。',
    'The audit log opens only to those who work on the whole district; this account will not see it.',
  ],
  endsOnHint: [
    '借调、实习到期自动停用；空着即长期有效。',
    'For secondments and interns: the account ends by itself. Empty means no end.',
  ],
  lookUp: ['选择…', 'Choose…'],
});

export const ROLE_ABOUT = words({
  officer: ['走访企业、记走访、收待办', 'visits enterprises, logs it, gets the reminders'],
  manager: ['同上，并安排结对联系、移交待办、管名单', 'the same, and assigns, hands over, keeps rosters'],
  clerk: ['查看企业与数据，经办资金', 'sees enterprises and figures, handles money'],
  approver: ['查看企业与数据，审核资金', 'sees enterprises and figures, approves money'],
  admin: [
    '管账号、单位、日历、后台任务；不看走访内容',
    'keeps accounts, units, calendar, jobs; sees no visits',
  ],
  auditor: ['只读：走访、数据、操作日志', 'reads visits, figures and the audit log; changes nothing'],
});
