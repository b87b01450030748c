import { jobKind } from '../../platform/jobs/job.kind';

/** Somebody can no longer come in; what they had promised must pass to others. Handled in reminders. */
export const accountDisabled = jobKind<{ accountId: string }>('account.disabled');
