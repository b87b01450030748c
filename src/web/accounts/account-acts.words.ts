import { words } from '../language/words';

export const ACTS = words({
  section: ['登录与停用', 'Signing in'],
  disable: ['停用账号', 'Disable'],
  enable: ['重新启用', 'Enable again'],
  disableTitle: [(name: string) => `停用${name}的账号？`, (name: string) => `Disable ${name}'s account?`],
  enableTitle: [
    (name: string) => `重新启用${name}的账号？`,
    (name: string) => `Enable ${name}'s account again?`,
  ],
  mayEnter: ['可以登录', 'May sign in'],
  mayNot: ['不能登录', 'May not sign in'],
  signIn: ['登录', 'Signing in'],
  sessions: ['已登录的设备', 'Signed-in devices'],
  sessionsStay: ['继续使用', 'Stay signed in'],
  sessionsEnd: ['立即退出', 'Signed out at once'],
  tokens: ['接口令牌', 'Tokens'],
  tokensLive: [(count: number) => `${count} 个有效`, (count: number) => `${count} valid`],
  tokensEnd: ['全部作废，不可恢复', 'All revoked for good'],
  promises: ['未办待办', 'Open reminders'],
  promisesStay: ['仍归本人', 'Still theirs'],
  promisesGo: [
    '企业相关的移交现任服务专员或科室负责人；个人备忘取消',
    'Those about enterprises go to the present officer or a manager; personal notes are cancelled',
  ],
  history: ['历史记录', 'History'],
  historyStays: ['保留，仍署其名', 'Stays, under their name'],
  enableAbout: [
    '用原密码即可登录。已作废的令牌和已移交的待办不会自动恢复。',
    'The old password works again. Tokens that were revoked and reminders that passed on do not come back.',
  ],
  disableSelf: [
    '这是您自己的账号：停用后您会立即退出，只有其他管理员能再启用它。',
    'This is your own account: you will be signed out at once, and only another administrator can let you in again.',
  ],
  disabled: [(name: string) => `已停用${name}的账号`, (name: string) => `${name}'s account is disabled`],
  enabled: [(name: string) => `已启用${name}的账号`, (name: string) => `${name}'s account is enabled`],
  ended: [
    '账号已到最后使用日，不能登录。改晚或清空“最后使用日”即可恢复。',
    'The last day of the account has passed. Set a later one, or none, to let them in again.',
  ],
  disabledSince: [
    (at: string) => `${at} 停用，不能登录。`,
    (at: string) => `Disabled since ${at}; nobody can sign in with it.`,
  ],
  open: ['可以登录。', 'May sign in.'],
  until: [(day: string) => `可以登录，用到 ${day}。`, (day: string) => `May sign in, until ${day}.`],
  mustChange: ['还没有改掉初始密码。', 'Has not replaced the first password yet.'],
  reset: ['重置密码', 'Reset the password'],
  resetTitle: [(name: string) => `重置${name}的密码？`, (name: string) => `Reset ${name}'s password?`],
  resetAbout: [
    '原密码立即失效，已登录的设备全部退出；系统给出一个临时密码，首次登录须改。',
    'The old password stops at once and every device is signed out. You get a temporary one, to be changed at the next sign-in.',
  ],
  change: ['修改密码', 'Change your password'],
  saveTitle: ['确认修改', 'Confirm the change'],
  saveAct: ['确认修改', 'Change it'],
  loseAdmin: [
    '您将不再是系统管理员：保存后立即失去本页和所有管理页面，只有其他管理员能改回。',
    'You will no longer be an administrator: these pages close to you at once, and only another administrator can undo it.',
  ],
  endSelf: [
    '这是您自己的账号：过了最后使用日您将无法登录。',
    'This is your own account: after that day you cannot sign in.',
  ],
  inboxLost: [
    '新角色不再接收待办：未办待办会移交现任服务专员或科室负责人。',
    'The new roles get no reminders: open ones pass to the present officer or a manager.',
  ],
  promisesOn: [
    '最后使用日结束后，未办待办自动移交现任服务专员或科室负责人。',
    'Once that day is over, open reminders pass to the present officer or a manager.',
  ],
  staleTitle: ['其他人刚刚改过这个账号', 'Somebody else has just changed this account'],
  stale: [
    '您没动过的已更新为最新内容，您改过的都还在。核对后请再次保存。',
    'What you had not touched now shows the latest; what you changed is still as you typed it. Look it over and save again.',
  ],
  sawBefore: ['您打开时', 'When you opened it'],
  isNow: ['现在', 'Now'],
});

export const ONCE = words({
  passwordTitle: [(name: string) => `${name}的临时密码`, (name: string) => `Temporary password of ${name}`],
  tokenTitle: [(name: string) => `令牌“${name}”`, (name: string) => `Token "${name}"`],
  once: [
    '只显示这一次，系统不保存原文。请现在复制并当面或经可靠渠道交给本人；忘了只能重新生成。',
    'Shown this once and kept nowhere. Copy it now and hand it over in person or by a safe way; if it is lost, make a new one.',
  ],
  firstUse: ['首次登录时须改成自己的密码。', 'It must be changed at the first sign-in.'],
  tokenUse: [
    '请求时放在请求头：Authorization: Bearer 令牌',
    'Send it in the header: Authorization: Bearer token',
  ],
  username: ['用户名', 'Username'],
  password: ['临时密码', 'Temporary password'],
  token: ['令牌', 'Token'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  copyFailed: ['请选中后按 Ctrl+C 复制', 'Select it and press Ctrl+C'],
  close: ['已妥善保存，关闭', 'I have it safe; close'],
});

export const TOKENS = words({
  section: ['接口令牌', 'Tokens'],
  about: [
    '供其他系统以此人身份调用接口，权限与此人相同。',
    'Lets another system come in as this person, with the same rights.',
  ],
  issue: ['签发令牌', 'Issue a token'],
  issueTitle: [(name: string) => `为${name}签发令牌`, (name: string) => `Issue a token for ${name}`],
  name: ['用途', 'What it is for'],
  nameHint: ['例如：数据平台每日同步', 'Such as: nightly sync with the data platform'],
  expiresOn: ['最后有效日', 'Last day'],
  expiresHint: ['空着即不过期，建议不超过一年。', 'Empty means no end; a year at most is wise.'],
  none: ['没有令牌', 'No tokens'],
  issued: ['签发', 'Issued'],
  used: ['最近使用', 'Last used'],
  never: ['未用过', 'Never'],
  forEver: ['不过期', 'No end'],
  valid: ['有效', 'Valid'],
  expired: ['已过期', 'Expired'],
  revokedOn: [(at: string) => `${at} 作废`, (at: string) => `revoked ${at}`],
  revoke: ['作废', 'Revoke'],
  revokeOf: [(name: string) => `作废“${name}”`, (name: string) => `Revoke "${name}"`],
  revokeTitle: [(name: string) => `作废令牌“${name}”？`, (name: string) => `Revoke the token "${name}"?`],
  revokeAbout: [
    '使用它的系统会立即连不上，且不能恢复；需要时请另签发。',
    'Whatever uses it is cut off at once and for good; issue another if it is needed.',
  ],
  revoked: ['令牌已作废', 'The token is revoked'],
  state: ['状态', 'State'],
});
