import { JOB_STATES, JobState } from '../platform/jobs/job.state';
import { ChoiceField, IdField, InstantField, TextField, WholeField } from '../platform/http/fields';
import { PageQuery } from '../platform/http/paging';

export class JobsQuery extends PageQuery {
  @ChoiceField(JOB_STATES, { optional: true, about: 'dead: 失败任务, waiting for somebody to retry it.' })
  state?: JobState;
}

export class JobView {
  @IdField() id: string;
  @TextField({ max: 60, example: 'reminder.due' }) kind: string;
  @TextField({ max: 200, about: 'What it is about, such as a reminder’s id.' }) key: string;
  @ChoiceField(JOB_STATES) state: JobState;
  @InstantField({ about: 'When anybody may next take it.' }) dueAt: string;
  @WholeField({ min: 0, max: 1_000 }) attempts: number;
  @WholeField({ min: 1, max: 1_000 }) maxAttempts: number;
  @WholeField({
    min: 0,
    max: 1_000,
    about: 'Runs that ended without a word: a killed process, storage that failed.',
  })
  lapses: number;
  @TextField({ max: 500, nullable: true }) lastError: string | null;
  @InstantField() createdAt: string;
  @InstantField({ nullable: true }) endedAt: string | null;
}
