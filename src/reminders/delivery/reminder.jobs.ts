import { jobKind } from '../../platform/jobs/job.kind';

/** The key of each is the reminder's id; `dueAt` says for which ring, however late it is rung. */
export const reminderDue = jobKind<{ reminderId: string; cause: 'due' | 'snooze'; dueAt: number }>(
  'reminder.due',
);
export const reminderHeadsUp = jobKind<{ reminderId: string; dueAt: number }>('reminder.heads-up');
export const reminderEscalation = jobKind<{ reminderId: string; dueAt: number }>('reminder.escalation');
