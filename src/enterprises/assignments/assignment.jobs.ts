import { jobKind } from '../../platform/jobs/job.kind';

/** Another primary officer begins; what the one before had promised must pass on. Handled in reminders. */
export const assignmentChanged = jobKind<{
  enterpriseId: string;
  fromOfficerId: string | null;
  toOfficerId: string;
}>('assignment.changed');
