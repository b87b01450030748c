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
export const NOT_A_PROMISE = errorKind(
  'REMINDER.NOT_A_PROMISE',
  422,
  '勾选的回访不属于本次走访的企业，请刷新后重选。',
  'What was ticked was not promised to the enterprises of this visit; load again and tick anew.',
);
