import { errorKind } from '../../platform/errors';

export const REMINDER_PAST = errorKind(
  'REMINDER.PAST',
  422,
  '提醒时间已过，请选择今天或以后的日期。',
  'That time has gone by; choose today or a later day.',
);
export const REMINDER_TOO_FAR = errorKind(
  'REMINDER.TOO_FAR',
  422,
  '日期过远（超过十年）,请检查年份。',
  'That is more than ten years ahead; check the year.',
);
export const REMINDER_CLOSED = errorKind(
  'REMINDER.CLOSED',
  409,
  '该提醒已办结或已取消，请刷新。',
  'It has been done or cancelled already; load it again.',
);
export const REMINDER_NOT_ARRIVED = errorKind(
  'REMINDER.NOT_ARRIVED',
  409,
  '该提醒尚未到期，不能稍后提醒；如需改期，请修改回访日期。',
  'It has not arrived yet, so it cannot be snoozed; to move it, change the follow-up day.',
);
export const REMINDER_RECIPIENT = errorKind(
  'REMINDER.RECIPIENT',
  422,
  '只能移交给在用的、可接收提醒的账号。',
  'It can be handed only to an enabled account whose roles use reminders.',
);
export const REMINDER_NO_UNDO = errorKind(
  'REMINDER.NO_UNDO',
  409,
  '没有可撤回的操作：它之后又有变动，或稍后提醒已到时间。请刷新。',
  'There is nothing to take back: something has happened since, or the snooze has run out. Load it again.',
);
export const REMINDER_KEPT = errorKind(
  'REMINDER.KEPT',
  409,
  '该回访由一条走访记录办结，请修改或撤回那条走访记录。',
  'A visit kept this promise; amend or withdraw that visit instead.',
);
export const REMINDER_NOT_YOUR_ACT = errorKind(
  'REMINDER.NOT_YOUR_ACT',
  403,
  '这一步由他人操作，只能由其本人或管理者撤回。',
  'Somebody else did this; they take it back, or a manager does.',
);
export const NOT_A_PROMISE = errorKind(
  'REMINDER.NOT_A_PROMISE',
  422,
  '勾选的回访不属于本次走访的企业，请刷新后重选。',
  'What was ticked was not promised to the enterprises of this visit; load again and tick anew.',
);
