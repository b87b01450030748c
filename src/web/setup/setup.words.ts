import { words } from '../language/words';

export const SETUP = words({
  title: ['创建首个账号', 'Make the first account'],
  about: [
    '系统刚刚安装，还没有任何账号。此账号将管理系统，并可为同事开通账号。',
    'Tidu has just been installed and knows nobody yet. This account runs it and invites the others.',
  ],
  username: ['用户名', 'Username'],
  usernameHint: ['登录时用，如 zhoulan', 'To sign in with: zhoulan, say'],
  usernameWrong: [
    '以字母或数字开头，只用字母、数字和 . _ -，2 至 40 位',
    'Begins with a letter or digit; letters, digits and . _ - only, 2 to 40 of them',
  ],
  name: ['姓名', 'Name'],
  nameHint: ['同事看到的名字', 'As colleagues see it'],
  password: ['密码', 'Password'],
  roles: ['角色', 'Roles'],
  rolesHint: [
    '刚开始可以全选，以后随时在“账号”中调整。',
    'All of them is fine to begin with; change them under “Accounts” whenever you like.',
  ],
  create: ['创建并登录', 'Make it and sign in'],
  noSecret: ['链接不完整', 'The link is incomplete'],
  noSecretAbout: [
    '请完整复制服务启动时打印的设置链接（包括 # 及其后的内容）；页面刷新后也需重新打开该链接。',
    'Copy the whole set-up link that the server printed, with the # and all behind it; after a reload, open it again.',
  ],
  closed: ['初始设置已完成', 'The set-up is complete'],
  closedAbout: ['首个账号已经创建，请直接登录。', 'The first account exists already; sign in.'],
  signIn: ['去登录', 'Sign in'],
  welcome: ['欢迎使用 Tidu 梯度', 'Welcome to Tidu'],
  welcomeAbout: [
    (name: string) => `${name}，账号已创建并登录。`,
    (name: string) => `${name}, your account is there and you are signed in.`,
  ],
});

/** What each role is for, in a line. */
export const ROLE_HINTS = words({
  officer: ['走访企业，记录诉求和回访', 'visits enterprises, logs needs and follow-ups'],
  manager: ['分派企业，查看全局，处理催办', 'assigns enterprises, sees all, deals with escalations'],
  clerk: ['登记资金兑付', 'records payouts'],
  approver: ['复核资金兑付', 'takes the second look at payouts'],
  admin: ['管理账号、单位和系统，必选', 'runs accounts, units and the system; always'],
  auditor: ['查看操作日志，只读', 'reads the audit log, writes nothing'],
});
