import { Entity, Index } from 'typeorm';
import { Id, Instant, Json, MaybeInstant, MaybeText, Text, Whole } from '../database/column';
import type { JobState } from './job.state';

/** Something that must happen later, committed together with its cause. Queues only wake; this row is the truth. */
@Entity('job')
@Index('job_open_once', ['kind', 'key'], { unique: true, where: "state = 'open'" })
@Index('job_by_due', ['state', 'dueAt', 'id'])
export class JobRow {
  @Id('job') id: string;
  @Text() kind: string;
  /** What it is about, such as a reminder's id; at most one open job per kind and key. */
  @Text() key: string;
  @Json() payload: unknown;
  /** When anyone may next take it. While it runs this is the end of the lease. */
  @Instant() dueAt: number;
  @Text() state: JobState;
  /** Whoever runs it holds this; amending or taking it anew changes it and so fences the former holder. */
  @MaybeText() token: string | null;
  /** Runs that ended with an error of the handler, and the present one. */
  @Whole() attempts: number;
  @Whole() maxAttempts: number;
  /** Runs that ended without a word: a killed process, storage that failed. */
  @Whole() lapses: number;
  @MaybeText() lastError: string | null;
  @Instant() createdAt: number;
  @MaybeInstant() endedAt: number | null;
}
