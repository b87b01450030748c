import { words } from '../language/words';

export const SESSION = words({
  slogan: [
    '一户一档，一访一记，一级一级往上走',
    'Every enterprise on file, every visit noted, tier by tier upwards',
  ],
  signIn: ['登录', 'Sign in'],
  username: ['用户名', 'Username'],
  password: ['密码', 'Password'],
  noAccount: ['还没有账号？请联系本单位管理员开通。', 'No account yet? Ask your administrator.'],
  setupOpen: [
    '系统尚无账号：请打开服务启动时打印的设置链接，创建首个账号。',
    'There is no account yet: open the set-up link that the server printed when it started.',
  ],
  secret: ['请勿在本系统中录入涉密内容。', 'No classified matter may be entered here.'],
  againTitle: ['登录已失效', 'Your session has ended'],
  again: [
    '请重新登录后继续，已输入的内容都在。',
    'Sign in again to go on; all that you typed is still there.',
  ],
  other: ['换人登录', 'Sign in as somebody else'],
  confirmTitle: ['请再次输入密码', 'Your password, please'],
  confirm: [
    '此操作较为重要，请输入密码确认，5 分钟内有效。',
    'This is a weighty act. Your password counts for five minutes.',
  ],
  confirmAct: ['确认', 'Confirm'],
  changeTitle: ['修改密码', 'Change your password'],
  mustChange: ['首次登录请先设置自己的密码。', 'Choose a password of your own first.'],
  current: ['当前密码', 'Present password'],
  next: ['新密码', 'New password'],
  nextHint: [
    '至少 10 个字符，不要用常见密码；一句话最好记。',
    'At least 10 characters and not a common one; a short sentence is easiest to remember.',
  ],
  repeat: ['再输入一遍', 'Once more'],
  differs: ['两次输入不一致', 'The two differ'],
  othersOut: ['修改后，您在其他设备上的登录会退出。', 'You will be signed out on your other devices.'],
  changed: ['密码已修改', 'Your password was changed'],
  signOut: ['退出登录', 'Sign out'],
  offline: ['离线', 'Offline'],
  offlineAbout: [
    '走访照常可记，保存在本机，联网后自动提交。',
    'Visits can be logged all the same: they stay on this device and are sent once the line is back.',
  ],
});

export const ROLES = words({
  officer: ['服务专员', 'Service officer'],
  manager: ['科室负责人', 'Manager'],
  clerk: ['资金经办', 'Subsidy clerk'],
  approver: ['资金审核', 'Approver'],
  admin: ['系统管理员', 'Administrator'],
  auditor: ['审计员', 'Auditor'],
});
