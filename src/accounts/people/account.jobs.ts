import { jobKind } from '../../platform/jobs/job.kind';

/** Somebody can no longer come in, or holds no role with reminders; what they had promised must pass to others. Handled in reminders. */
export const accountDisabled = jobKind<{ accountId: string }>('account.disabled');
