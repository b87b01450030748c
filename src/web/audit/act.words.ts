import { words } from '../language/words';

/** Every act that the server records, as what somebody did. */
export const ACTS = words({
  'session.opened': ['登录', 'signed in'],
  'session.closed': ['退出登录', 'signed out'],
  'session.confirmed': ['再次输入密码确认', 'confirmed the password'],
  'session.refused': ['登录被拒（密码或用户名不对）', 'was refused at sign-in (wrong name or password)'],
  'account.created': ['开通账号', 'made the account'],
  'account.amended': ['修改账号', 'changed the account'],
  'account.disabled': ['停用账号', 'disabled the account'],
  'account.enabled': ['启用账号', 'enabled the account'],
  'account.password-changed': ['修改自己的密码', 'changed their password'],
  'account.password-reset': ['重置密码', 'reset the password of'],
  'token.issued': ['签发令牌', 'issued the token'],
  'token.revoked': ['作废令牌', 'revoked the token'],
  'unit.created': ['新增单位', 'added the unit'],
  'unit.amended': ['修改单位', 'changed the unit'],
  'view.saved': ['保存常用视图', 'saved a view'],
  'view.amended': ['修改常用视图', 'changed a view'],
  'view.deleted': ['删除常用视图', 'deleted a view'],
  'enterprise.create': ['新增企业', 'added the enterprise'],
  'enterprise.amend': ['修改企业信息', 'changed the enterprise'],
  'contact.add': ['新增联系人', 'added a contact at'],
  'contact.amend': ['修改联系人', 'changed a contact at'],
  'contact.withdraw': ['撤下联系人', 'withdrew a contact at'],
  'contact.reveal': ['查看联系人完整号码', 'saw a full number at'],
  'figure.put': ['录入数据', 'entered figures of'],
  'roster.add': ['新建企业名单', 'made the roster'],
  'roster.amend': ['修改企业名单', 'changed the roster'],
  'roster.enter': ['列入名单', 'put on a roster'],
  'roster.leave': ['移出名单', 'took off a roster'],
  'assignment.begin': ['安排结对联系', 'assigned an officer to'],
  'assignment.end': ['结束结对联系', 'ended an assignment at'],
  'assignment.withdraw': ['撤回结对联系', 'withdrew an assignment at'],
  'visit.log': ['记走访', 'logged a visit to'],
  'visit.amend': ['修改走访记录', 'changed a visit to'],
  'visit.withdraw': ['撤回走访记录', 'withdrew a visit to'],
  'reminder.create': ['新增待办提醒', 'made a reminder'],
  'reminder.amend': ['修改待办提醒', 'changed a reminder'],
  'reminder.done': ['办结待办提醒', 'did a reminder'],
  'reminder.cancel': ['取消待办提醒', 'cancelled a reminder'],
  'reminder.withdraw': ['随走访撤回待办提醒', 'withdrew a reminder with its visit'],
  'reminder.snooze': ['稍后提醒', 'snoozed a reminder'],
  'reminder.hand-over': ['移交待办提醒', 'handed over a reminder'],
  'reminder.escalate': ['催办待办提醒', 'escalated a reminder'],
  'reminder.redate': ['按工作日历调整提醒日期', 'dated a reminder anew by the calendar'],
  'reminder.undo': ['撤销对待办提醒的操作', 'undid an act on a reminder'],
  'reminder.reopen': ['重新打开待办提醒', 'opened a reminder again'],
  'calendar.publish': ['发布工作日历', 'published the calendar of'],
  'job.retry': ['重试失败任务', 'retried a failed job'],
});

/** What was acted upon. */
export const SUBJECTS = words({
  account: ['账号', 'Account'],
  token: ['接口令牌', 'Token'],
  unit: ['单位', 'Unit'],
  view: ['常用视图', 'Saved view'],
  enterprise: ['企业', 'Enterprise'],
  contact: ['联系人', 'Contact'],
  figure: ['企业数据', 'Figures'],
  roster: ['企业名单', 'Roster'],
  'roster-entry': ['名单成员', 'Place on a roster'],
  assignment: ['结对联系', 'Assignment'],
  visit: ['走访记录', 'Visit'],
  reminder: ['待办提醒', 'Reminder'],
  calendar: ['工作日历', 'Working days'],
  job: ['后台任务', 'Background job'],
});

/** An act that this client is too old to know still says something. */
export function actText(act: string, acts: Record<string, string>, subjects: Record<string, string>): string {
  if (acts[act]) return acts[act];
  const [subject, ...rest] = act.split('.');
  return [subjects[subject] ?? subject, rest.join(' ').replace(/-/g, ' ')].filter(Boolean).join(' · ');
}
