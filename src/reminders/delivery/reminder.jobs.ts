import { jobKind } from '../../platform/jobs/job.kind';

/** The key of each is the reminder's id; `dueAt` says for which ring, however late it is rung. */
export const reminderDue = jobKind<{ reminderId: string; cause: 'due' | 'snooze'; dueAt: number }>(
  'reminder.due',
);
export const reminderHeadsUp = jobKind<{ reminderId: string; dueAt: number }>('reminder.heads-up');
export const reminderEscalation = jobKind<{ reminderId: string; dueAt: number }>('reminder.escalation');

/** The rest of long work, batch by batch: each one a transaction of its own, from the id `after` which it goes on. */
export const reminderFollowing = jobKind<{
  enterpriseId: string;
  fromOfficerId: string | null;
  after: string;
}>('reminder.following');
export const reminderInheriting = jobKind<{ accountId: string; after: string }>('reminder.inheriting');
export const reminderRedating = jobKind<{ year: number; after: string }>('reminder.redating');
