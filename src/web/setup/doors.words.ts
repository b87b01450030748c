import { words } from '../language/words';

export const DOORS = words({
  title: ['从这里开始', 'Where to begin'],
  about: [
    '以下几件事可按任意顺序做，不必一次做完。',
    'Begin with any of these; none of them needs to be finished today.',
  ],
  enterprise: ['新增第一家企业', 'Add the first enterprise'],
  enterpriseAbout: ['只填名称即可，其余以后再补。', 'Its name is enough; the rest can come later.'],
  enterpriseOther: [
    '由服务专员或科室负责人录入企业；请先为他们开通账号。',
    'Officers and managers enter enterprises; give them accounts first.',
  ],
  colleagues: ['邀请同事', 'Invite colleagues'],
  colleaguesAbout: [
    '为每位同事开通账号并选定角色，首次登录时由本人设置密码。',
    'An account and its roles for each; everybody chooses a password at the first sign-in.',
  ],
  scope: ['设定工作范围', 'Set working areas'],
  scopeAbout: [
    '在账号中选择每人负责的镇街或平台，不选即为全区。',
    'Choose the townships or parks of each account; none means the whole district.',
  ],
  units: ['建立单位', 'Set up units'],
  unitsAbout: ['录入科室、镇街等单位，便于分工和统计。', 'Offices and townships, to divide the work by.'],
  demo: ['先看看演示', 'See the demo first'],
  demoAbout: [
    '在另一台电脑或端口运行以下命令，即可得到一个虚构的演示区，不影响这里的数据：',
    'This command, on another computer or port, plays a fictional district; nothing here is touched:',
  ],
});
