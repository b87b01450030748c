export const JOB_STATES = ['open', 'done', 'dead', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
