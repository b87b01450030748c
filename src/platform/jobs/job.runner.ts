import { Injectable, Logger } from '@nestjs/common';
import { runInContext } from '../context';
import { Transactor } from '../database/transactor';
import { failureText, isNotTheHandlersFault } from './backoff.rules';
import { Fenced, JobClaims } from './job.claim';
import { JobRow } from './job.entity';
import { JobHandlers } from './job.handlers';
import { SparingLog } from './sparing-log';

export type JobOutcome = 'done' | 'failed' | 'dead' | 'fenced' | 'deferred';

/** Takes what is due and carries it out, one job at a time in this process. */
@Injectable()
export class JobRunner {
  /** Since the start, for /metrics. */
  readonly counters: Record<JobOutcome, number> = { done: 0, failed: 0, dead: 0, fenced: 0, deferred: 0 };
  private readonly logger = new Logger('Jobs');
  private readonly sparing = new SparingLog(this.logger);
  private running?: Promise<void>;
  private again = false;
  private stopped = false;

  constructor(
    private readonly claims: JobClaims,
    private readonly handlers: JobHandlers,
    private readonly transactor: Transactor,
  ) {}

  /** Runs until nothing is due. Calls during a run join it and make it look once more. Never rejects. */
  drain(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.again = true;
    return (this.running ??= this.loop());
  }

  /** Takes nothing more and waits for the job that runs. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  async execute(job: JobRow): Promise<JobOutcome> {
    const outcome = await runInContext({ requestId: `job:${job.id}` }, () => this.attempt(job));
    this.counters[outcome] += 1;
    return outcome;
  }

  private async loop(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        while (!this.stopped && (await this.step()));
      }
    } catch (error) {
      this.sparing.warn(`Jobs rest until the next sweep: ${failureText(error)}`);
    } finally {
      this.running = undefined;
    }
  }

  private async step(): Promise<boolean> {
    const job = await this.claims.take();
    return job !== undefined && (await this.execute(job)) !== 'deferred';
  }

  private async attempt(job: JobRow): Promise<JobOutcome> {
    try {
      await this.transactor.run((tx) =>
        this.claims.carryOut(tx, job, async () => this.handlers.of(job.kind)(job.payload, tx, job)),
      );
      return 'done';
    } catch (error) {
      if (error instanceof Fenced) return 'fenced';
      if (isNotTheHandlersFault(error)) return 'deferred';
      const state = await this.claims.fail(job, error);
      if (!state) return 'fenced';
      this.logger.warn(
        `${job.kind} ${job.id}, attempt ${job.attempts} of ${job.maxAttempts}: ${failureText(error)}`,
      );
      return state === 'dead' ? 'dead' : 'failed';
    }
  }
}
